import { useInBrowser } from '../ui/useInBrowser.ts'
import { useText } from './useText.ts'

const policyOfPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')?.content ?? ''

/** The rules this very page runs under, as they stand in it. */
export const ContentPolicy = () => {
  const { say } = useText()
  const policy = useInBrowser(policyOfPage)
  const rules = policy?.split(';').flatMap((rule) => rule.trim() || [])
  return (
    <section className="stack" aria-labelledby="policy">
      <h2 id="policy">{say('settings:policy.title')}</h2>
      <p>{say('settings:policy.text')}</p>
      {rules?.length === 0 && <p className="remark">{say('settings:policy.none')}</p>}
      {rules !== undefined && rules.length > 0 && (
        <ul className="lines addresses" lang="en" id="policy-rules">
          {rules.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
