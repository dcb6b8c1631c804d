import '../ui/styles/invitation.css'
import { exercises } from '../guide/care/exercises.ts'
import type { Invitation } from '../share/invitation.ts'
import { ContactLinks } from './ContactLinks.tsx'
import { useDoseWords } from './useDoseWords.ts'
import { useText } from './useText.ts'

/**
 * What a link of a practice says: who it claims to be from, its message, what it asks and what happens with answers.
 * Every word of the practice is shown as plain text.
 */
export const InvitationCard = ({ invitation }: { readonly invitation: Invitation }) => {
  const { say } = useText()
  const { practice, message, parts, programme } = invitation
  const asked = (['questions', 'programme', 'checkIns'] as const).filter((part) => parts[part])
  return (
    <article className="invitation">
      <p className="muted">{say('share:invitation.from')}</p>
      <h2>
        <bdi>{practice}</bdi>
      </h2>
      <p>{say('share:invitation.unchecked')}</p>
      {message !== undefined && (
        <blockquote className="invitation-message" dir="auto">
          {message}
        </blockquote>
      )}
      <ContactLinks {...invitation} />
      {asked.length > 0 && (
        <>
          <h3>{say('share:invitation.asks')}</h3>
          <ul className="lines">
            {asked.map((part) => (
              <li key={part}>{say(`share:invitation.parts.${part}`)}</li>
            ))}
          </ul>
        </>
      )}
      {parts.programme && programme.length > 0 && <Asked programme={programme} />}
      <h3>{say('share:invitation.answers')}</h3>
      <p>{say(invitation.key === undefined ? 'share:invitation.noReply' : 'share:invitation.reply')}</p>
    </article>
  )
}

const Asked = ({ programme }: Pick<Invitation, 'programme'>) => {
  const { say } = useText()
  const dose = useDoseWords()
  return (
    <>
      <h3>{say('share:invitation.programme')}</h3>
      <ul className="lines">
        {programme.map((each) => (
          <li key={each.exercise}>
            <b>{say(`care:exercises.${each.exercise}.name`)}</b>: {dose(each)}.{' '}
            {exercises[each.exercise].module === 'M-STRENGTH' && say('share:invitation.later')}
          </li>
        ))}
      </ul>
      <p>{say('share:invitation.leavesOut')}</p>
    </>
  )
}
