import type { i18n as I18n } from 'i18next'
import { Mail } from 'lucide-react'
import type { Invitation } from '../share/invitation.ts'
import { buttonClass } from '../ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { useText } from './useText.ts'

/** An e-mail and a chat message with the link, ready to paste, in the language of the patient. */
export const ComposeTexts = ({
  invitation,
  link,
  words,
}: {
  readonly invitation: Invitation
  readonly link: string
  /** Words in the language of the patient. */
  readonly words: I18n
}) => {
  const { say } = useText()
  const inside = { practice: invitation.practice, link }
  const patient = words.t as unknown as (key: string, variables: object) => string // keys are checked elsewhere
  const subject = patient('practice:texts.subject', inside)
  const email = patient(`practice:texts.${invitation.key === undefined ? 'emailBody' : 'emailReply'}`, inside)
  const chat = patient('practice:texts.chatBody', inside)
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(email)}`
  return (
    <section className="stack" aria-labelledby="compose-texts">
      <h2 id="compose-texts">{say('practice:texts.title')}</h2>
      <div className="field">
        <label htmlFor="compose-email">{say('practice:texts.email')}</label>
        <textarea id="compose-email" readOnly lang={words.language} rows={9} value={email} />
      </div>
      <div className="row top-row">
        <CopyButton label={say('practice:texts.copyEmail')} text={email} done={say('practice:texts.copied')} />
        <a className={buttonClass({ look: 'quiet' })} href={mail}>
          <Mail className="i" aria-hidden="true" />
          {say('practice:texts.mail')}
        </a>
      </div>
      <div className="field">
        <label htmlFor="compose-chat">{say('practice:texts.chat')}</label>
        <textarea id="compose-chat" readOnly lang={words.language} rows={4} value={chat} />
      </div>
      <CopyButton label={say('practice:texts.copyChat')} text={chat} done={say('practice:texts.copied')} />
    </section>
  )
}
