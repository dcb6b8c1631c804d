import { Link } from 'wouter'
import { exercises } from '../guide/care/exercises.ts'
import { firstOpen } from '../guide/walk.ts'
import type { Prescribed } from '../share/dosage.ts'
import type { Invitation } from '../share/invitation.ts'
import { buttonClass } from '../ui/Button.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { placeOf } from '../visit/visitActor.ts'
import { pathOf } from './guidePath.ts'
import type { CareNow } from './useCareNow.ts'
import { useDoseWords } from './useDoseWords.ts'
import { useInvitation } from './useInvitation.ts'
import { useText } from './useText.ts'

/** The exercises a practice asks for: what is done in the sessions, and what the guide leaves out and why. */
export const Programme = ({ care }: { readonly care: CareNow | undefined }) => {
  const invitation = useInvitation()
  if (invitation === undefined || !invitation.parts.programme || invitation.programme.length === 0) return undefined
  return <ProgrammeOf invitation={invitation} care={care} />
}

const ProgrammeOf = ({ invitation, care }: { readonly invitation: Invitation; readonly care: CareNow | undefined }) => {
  const { say, list } = useText()
  const dose = useDoseWords()
  const { programme, practice } = invitation
  const isOn = ({ exercise }: Prescribed) => care === undefined || care.care.exercises.includes(exercise)
  const off = programme.filter((each) => !isOn(each))
  return (
    <section className="panel stack" aria-labelledby="programme">
      <h2 id="programme">{say('share:programme.title')}</h2>
      <p>
        <bdi>{say('share:programme.from', { practice })}</bdi>
      </p>
      <ul className="lines">
        {programme.filter(isOn).map((each) => (
          <li key={each.exercise}>
            <b>{say(`care:exercises.${each.exercise}.name`)}</b>. {dose(each)}
          </li>
        ))}
      </ul>
      {care !== undefined && off.length < programme.length && <p>{say('share:programme.session')}</p>}
      {care === undefined ? (
        <>
          <p>{list('session:ready.before').at(-1)}</p>
          <QuestionsFirst />
        </>
      ) : (
        off.length > 0 && (
          <>
            <h3>{say('share:programme.leftOut')}</h3>
            <ul className="lines">
              {off.map(({ exercise }) => (
                <li key={exercise}>
                  <b>{say(`care:exercises.${exercise}.name`)}</b>. <WhyOff exercise={exercise} care={care} />
                </li>
              ))}
            </ul>
            <p>{say('share:programme.tell')}</p>
          </>
        )
      )}
    </section>
  )
}

const QuestionsFirst = () => {
  const { say } = useText()
  const visit = useVisit()
  const { answers, passed } = visit.context
  const place = placeOf(visit)
  const open = firstOpen(answers, passed)
  return (
    <>
      <p>
        <b>{say('share:programme.first')}</b>
      </p>
      <p>
        <Link className={buttonClass({})} href={place === 'welcome' ? '/guide/s01' : pathOf(open ?? place)}>
          {say('share:programme.toQuestions')}
        </Link>
      </p>
    </>
  )
}

const WhyOff = ({ exercise, care }: { readonly exercise: Prescribed['exercise']; readonly care: CareNow }) => {
  const { say } = useText()
  const { module } = exercises[exercise]
  const reasons = care.care.hidden
    .filter(({ id }) => id === exercise || id === module)
    .flatMap(({ because }) => because)
  const rule = care.found?.off.get(module)
  if (rule !== undefined) return say(`followup:reasons.${rule}`)
  if (reasons.includes('handsOff')) return say('advice:hiddenBecause.handsOff')
  if (reasons.length > 0) return [...new Set(reasons)].map((each) => say(`advice:hiddenBecause.${each}`)).join(' ')
  return say(module === 'M-STRENGTH' ? 'share:programme.later' : 'share:programme.notNow')
}
