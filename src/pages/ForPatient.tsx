import { I18nextProvider } from 'react-i18next'
import type { Language } from '../i18n/languages.ts'
import type { Invitation } from '../share/invitation.ts'
import type { CardSize } from './ComposeReady.tsx'
import { ComposeTexts } from './ComposeTexts.tsx'
import { ComposeWebsite } from './ComposeWebsite.tsx'
import { InvitationCard } from './InvitationCard.tsx'
import { isOneFile } from './place.ts'
import { PracticeCard } from './PracticeCard.tsx'
import { usePatientWords } from './usePatientWords.ts'
import { useText } from './useText.ts'

/** What goes to the patient, in the patient's language: the preview, and once there is a link the texts and the card. */
export const ForPatient = ({
  language,
  preview,
  invitation,
  link,
  size,
}: {
  readonly language: Language
  readonly preview: Invitation
  readonly invitation: Invitation | undefined
  readonly link: string | undefined
  readonly size: CardSize
}) => {
  const { say } = useText()
  const words = usePatientWords(language)
  return (
    <>
      <section className="stack" aria-labelledby="compose-preview">
        <h2 id="compose-preview" tabIndex={-1}>
          {say('practice:preview.title')}
        </h2>
        <I18nextProvider i18n={words}>
          <div lang={words.language}>
            <InvitationCard invitation={preview} />
          </div>
        </I18nextProvider>
      </section>
      {invitation !== undefined && link !== undefined && (
        <>
          <ComposeTexts invitation={invitation} link={link} words={words} />
          {!isOneFile && <ComposeWebsite invitation={invitation} link={link} words={words} />}
          <I18nextProvider i18n={words}>
            <PracticeCard invitation={invitation} link={link} size={size} />
          </I18nextProvider>
        </>
      )}
    </>
  )
}
