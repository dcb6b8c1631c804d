import '../ui/styles/settings.css'
import { Lines } from '../ui/Steps.tsx'
import { ContentPolicy } from './ContentPolicy.tsx'
import { NetworkUse } from './NetworkUse.tsx'
import { Page } from './Page.tsx'
import { StoredHere } from './StoredHere.tsx'
import { useText } from './useText.ts'

const sections = ['stays', 'kept', 'practice', 'reply', 'cookies', 'host', 'rights'] as const
/** Who offers this copy of the guide, given when it is built. */
const owner: string = String(import.meta.env['SITE_OWNER'] ?? '').trim()

/** What is kept, where and how long, what goes where, who is responsible; and what can be checked here and now. */
export const PrivacyPage = () => {
  const { say, list } = useText()
  return (
    <Page id="privacy" title={say('settings:privacy.title')} className="page stack lg">
      <p className="lede">{say('settings:privacy.lede')}</p>
      {sections.map((section) => (
        <section className="stack" key={section} aria-labelledby={`privacy-${section}`}>
          <h2 id={`privacy-${section}`}>{say(`settings:privacy.${section}.title`)}</h2>
          <Lines lines={list(`settings:privacy.${section}.text`)} />
        </section>
      ))}
      <section className="stack" aria-labelledby="owner">
        <h2 id="owner">{say('settings:privacy.owner.title')}</h2>
        <p>
          {owner === '' ? say('settings:privacy.owner.unknown') : say('settings:privacy.owner.known', { owner })}{' '}
          {say('settings:privacy.owner.makers')}
        </p>
      </section>
      <StoredHere />
      <NetworkUse />
      <ContentPolicy />
    </Page>
  )
}
