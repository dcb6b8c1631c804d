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
  const { list, emergency, say, t } = useText()
  const heading = useHeading(say('start:title'), 'start', t('name'))
  return (
    <div className="wrap start">
      <div className="hero">
        <div className="hero-copy">
          <h1 ref={heading} tabIndex={-1}>
            {say('start:title')}
          </h1>
          <p className="lede">{say('start:lede')}</p>
          <section className="safety" aria-labelledby="signs">
            <h2 id="signs">
              <a target="_top" href={`tel:${emergency}`}>
                {say('start:signsTitle')}
              </a>
            </h2>
            <ul>
              {list('start:signs').map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </section>
          <p>{say('start:disclaimer')}</p>
          <WayIn />
          <ul className="facts">
            <li>
              <Clock className="i" aria-hidden="true" />
              {say('start:minutes')}
            </li>
            <li>
              <Lock className="i" aria-hidden="true" />
              {say('start:local')}
            </li>
            <li>
              <UserRound className="i" aria-hidden="true" />
              {say('start:age')}
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
                <b>{say(`start:${key}.title`)}</b>
                <span>{say(`start:${key}.text`)}</span>
              </span>
              <ArrowRight className="i" aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
      <section className="preview">
        <h2>{say('start:preview.title')}</h2>
        <p>{say('start:preview.text')}</p>
        <p>
          <Link href="/about">{say('start:preview.more')}</Link>
        </p>
        <p>
          <Link href="/privacy">{say('start:privacy')}</Link>
        </p>
        <p>
          <Link href="/about#tell">{say('start:tell')}</Link>
        </p>
        <h2>{say('start:notForTitle')}</h2>
        <p>{say('start:notFor')}</p>
      </section>
    </div>
  )
}

const WayIn = () => {
  const { say } = useText()
  const visit = useVisit()
  const actor = useVisitActor()
  const place = placeOf(visit)
  const { answers } = visit.context
  if (place === 'welcome' || Object.keys(answers).length === 0)
    return (
      <div className="row way-in">
        <Link className={buttonClass({})} href={pathOf('s01')} onClick={() => actor.send({ type: 'start' })}>
          {say('start:button')}
          <ArrowRight className="i" aria-hidden="true" />
        </Link>
      </div>
    )
  const advised = place === 'advice' || place === 'emergency' || place === 'urgent' || tooYoung(settle(answers))
  return (
    <div className="row way-in">
      <Link className={buttonClass({})} href={pathOf(place)}>
        {say(advised ? 'start:toAdvice' : 'start:goOn')}
        <ArrowRight className="i" aria-hidden="true" />
      </Link>
      <Button look="quiet" onClick={() => actor.send({ type: 'restart' })}>
        {say('start:again')}
      </Button>
    </div>
  )
}
