import type { Language } from '../i18n/languages.ts'
import { useInBrowser } from '../ui/useInBrowser.ts'
import { CopyButton } from './CopyButton.tsx'
import { ownAddress } from './ownAddress.ts'
import { ShareButton } from './ShareButton.tsx'
import { useText } from './useText.ts'

/** Passes on the address of the guide: only the start page, nothing of the person. */
export const TellSomebody = () => {
  const { say, language } = useText()
  const address = useInBrowser(() => ownAddress(language as Language, '', '')) // only ever set to one of ours
  return (
    <section className="stack" id="tell" aria-labelledby="tell-title">
      <h2 id="tell-title">{say('settings:tell.title')}</h2>
      <p>{say('settings:tell.text')}</p>
      <div className="row tell">
        {address !== undefined && (
          <>
            <ShareButton label={say('settings:tell.share')} text={say('settings:tell.message')} url={address} />
            <CopyButton label={say('settings:tell.copy')} text={address} done={say('settings:tell.copied')} />
          </>
        )}
      </div>
    </section>
  )
}
