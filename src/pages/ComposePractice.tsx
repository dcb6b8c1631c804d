import { contacts, type Country } from '../guide/contacts.ts'
import { languages, type Language } from '../i18n/languages.ts'
import { limits } from '../share/invitation.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { Draft, DraftProblem } from './composeDraft.ts'
import { useText } from './useText.ts'

const countries = Object.keys(contacts) as Country[] // keys forgets the names

/** Who sends the link, what they say, and for whom it is. */
export const ComposePractice = ({
  draft,
  problems,
  onSet,
}: {
  readonly draft: Draft
  readonly problems: readonly DraftProblem[]
  readonly onSet: (fields: Partial<Draft>) => void
}) => {
  const { t, say } = useText()
  const problem = (id: DraftProblem) => (problems.includes(id) ? say(`practice:problems.${id}`) : undefined)
  return (
    <section className="stack" aria-labelledby="compose-who">
      <h2 id="compose-who">{say('practice:who.title')}</h2>
      <TextField
        id="compose-practice"
        label={say('practice:who.practice')}
        autoComplete="organization"
        maxLength={limits.practice}
        required
        value={draft.practice}
        problem={problem('practice')}
        onText={(practice) => onSet({ practice })}
      />
      <TextField
        id="compose-phone"
        type="tel"
        label={say('practice:who.phone')}
        autoComplete="tel"
        maxLength={limits.phone}
        value={draft.phone}
        problem={problem('phone')}
        onText={(phone) => onSet({ phone })}
      />
      <TextField
        id="compose-site"
        label={say('practice:who.site')}
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={limits.site}
        hint={say('practice:who.siteHint')}
        value={draft.site}
        problem={problem('site')}
        onText={(site) => onSet({ site })}
      />
      <div id="compose-message" tabIndex={-1}>
        <TextArea
          label={say('practice:who.message')}
          hint={say('practice:who.messageHint')}
          most={limits.message}
          left={(count) => say('practice:who.left', { count })}
          value={draft.message}
          onChange={(message) => onSet({ message })}
        />
      </div>
      <div className="pair-fields">
        <div className="field">
          <label htmlFor="compose-language">{say('practice:who.language')}</label>
          <select
            id="compose-language"
            value={draft.language}
            onChange={({ target }) => onSet({ language: target.value as Language })} // one of the options below
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {t(`languages.names.${language}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="compose-country">{say('practice:who.country')}</label>
          <select
            id="compose-country"
            value={draft.country}
            onChange={({ target }) => onSet({ country: target.value as Country })} // one of the options below
          >
            {countries.map((country) => (
              <option key={country} value={country}>
                {say(`questions:questions.country.options.${country}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  )
}
