import type { i18n as I18n } from 'i18next'
import type { Invitation } from '../share/invitation.ts'
import { CopyButton } from './CopyButton.tsx'
import { useText } from './useText.ts'

/** What a practice puts into its page: docs/embedding.md. A link has no sign that would end an attribute. */
const codeFor = ({ language, country }: Invitation, link: string, open: string): string =>
  `<script type="module" src="${new URL('/embed.js', link).href}" referrerpolicy="no-referrer"></script>
<nekwijzer-guide language="${language}" country="${country}" link="${link}">
  <a href="${link}">${open}</a>
</nekwijzer-guide>`

/** The guide with this link in the practice's own page, ready to paste. */
export const ComposeWebsite = ({
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
  const patient = words.t as unknown as (key: string) => string // keys are checked elsewhere
  const code = codeFor(invitation, link, patient('practice:website.open'))
  return (
    <section className="stack" aria-labelledby="compose-website">
      <h2 id="compose-website">{say('practice:website.title')}</h2>
      <p>{say('practice:website.text')}</p>
      <div className="field">
        <label htmlFor="compose-code">{say('practice:website.code')}</label>
        <textarea id="compose-code" readOnly rows={6} spellCheck={false} value={code} />
      </div>
      <CopyButton label={say('practice:website.copy')} text={code} done={say('practice:website.copied')} />
    </section>
  )
}
