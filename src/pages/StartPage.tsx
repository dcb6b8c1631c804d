import {
  Activity,
  ArrowRight,
  BookOpen,
  Clock,
  HeartPulse,
  Info,
  ListChecks,
  Lock,
  NotebookPen,
  UserRound,
} from 'lucide-react'
import { Suspense } from 'react'
import { Link } from 'wouter'
import { settle, tooYoung } from '../guide/walk.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { useHeading } from '../ui/useHeading.ts'
import { useVisit, useVisitActor } from '../visit/VisitProvider.tsx'
import { placeOf } from '../visit/visitActor.ts'
import { pathOf } from './guidePath.ts'
import { lazy } from './lazy.tsx'
import { useText } from './useText.ts'

const NoPicture = () => undefined

const links = [
  { to: '/plan', key: 'plan', icon: ListChecks },
  { to: '/diary', key: 'diary', icon: NotebookPen },
  { to: '/learn', key: 'learn', icon: BookOpen },
  { to: '/care', key: 'care', icon: HeartPulse },
  { to: '/muscles', key: 'muscles', icon: Activity },
  { to: '/about', key: 'about', icon: Info },
] as const

export const StartPictures = lazy(async () => {
  const { StartPicture } = await import('../drawings/StartPicture.tsx')
  return {
    default: () => (
      <>
        <StartPicture wide={false} />
        <StartPicture wide />
      </>
    ),
  }
}, NoPicture)
// one element for ever: the drawing of the file then stays as it is until its code has come
const picture = (
  <Suspense>
    <StartPictures />
  </Suspense>
)

/** What this is, for whom not, the signs that come first, and the way in. */
export const StartPage = () => {
  const { t, list, emergency } = useText()
  const heading = useHeading(t('start.title'), 'start', t('name'))
  return (
    <div className="wrap start">
      <div className="hero">
        <div className="hero-copy">
          <h1 ref={heading} tabIndex={-1}>
            {t('start.title')}
          </h1>
          <p className="lede">{t('start.lede')}</p>
          <section className="safety" aria-labelledby="signs">
            <h2 id="signs">
              <a href={`tel:${emergency}`}>{t('start.signsTitle')}</a>
            </h2>
            <ul>
              {list('ui:start.signs').map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </section>
          <p>{t('start.disclaimer')}</p>
          <WayIn />
          <ul className="facts">
            <li>
              <Clock className="i" aria-hidden="true" />
              {t('start.minutes')}
            </li>
            <li>
              <Lock className="i" aria-hidden="true" />
              {t('start.local')}
            </li>
            <li>
              <UserRound className="i" aria-hidden="true" />
              {t('start.age')}
            </li>
          </ul>
        </div>
        <div className="hero-pic on-stage">{picture}</div>
      </div>
      <ul className="links cols">
        {links.map(({ to, key, icon: Icon }) => (
          <li key={key}>
            <Link href={to}>
              <Icon className="i lead" aria-hidden="true" />
              <span>
                <b>{t(`start.${key}.title`)}</b>
                <span>{t(`start.${key}.text`)}</span>
              </span>
              <ArrowRight className="i" aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
      <section className="preview">
        <h2>{t('preview.title')}</h2>
        <p>{t('preview.text')}</p>
        <p>
          <Link href="/about">{t('preview.more')}</Link>
        </p>
        <p>
          <Link href="/privacy">{t('start.privacy')}</Link>
        </p>
        <p>
          <Link href="/about#tell">{t('start.tell')}</Link>
        </p>
        <h2>{t('start.notForTitle')}</h2>
        <p>{t('start.notFor')}</p>
      </section>
    </div>
  )
}

const WayIn = () => {
  const { t } = useText()
  const visit = useVisit()
  const actor = useVisitActor()
  const place = placeOf(visit)
  const { answers } = visit.context
  if (place === 'welcome' || Object.keys(answers).length === 0)
    return (
      <div className="row way-in">
        <Link className={buttonClass({})} href={pathOf('s01')} onClick={() => actor.send({ type: 'start' })}>
          {t('start.button')}
          <ArrowRight className="i" aria-hidden="true" />
        </Link>
      </div>
    )
  const advised = place === 'advice' || place === 'emergency' || place === 'urgent' || tooYoung(settle(answers))
  return (
    <div className="row way-in">
      <Link className={buttonClass({})} href={pathOf(place)}>
        {t(advised ? 'start.toAdvice' : 'start.goOn')}
        <ArrowRight className="i" aria-hidden="true" />
      </Link>
      <Button look="quiet" onClick={() => actor.send({ type: 'restart' })}>
        {t('start.again')}
      </Button>
    </div>
  )
}
