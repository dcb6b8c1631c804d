import { Link } from 'wouter'
import { Page } from './Page.tsx'
import { sources } from '../guide/sources.ts'
import { Fold } from '../ui/Fold.tsx'
import { EraseButton } from './EraseButton.tsx'
import { TellSomebody } from './TellSomebody.tsx'
import { useText } from './useText.ts'

const sections = ['purpose', 'forWhom', 'limits', 'how', 'privacy', 'sources', 'open', 'numbers'] as const

/** Intended purpose, limits, privacy and sources. */
export const AboutPage = () => {
  const { t, say, list } = useText()
  return (
    <Page id="about" title={say('learn:about.title')} className="page stack lg">
      {sections.map((section) => (
        <section className="stack" key={section} id={section}>
          <h2>{say(`learn:about.sections.${section}.title`)}</h2>
          {list(`learn:about.sections.${section}.text`).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section === 'privacy' && (
            <p>
              <Link href="/privacy">{t('footer.privacy')}</Link>
            </p>
          )}
          {section === 'privacy' && <EraseButton />}
          {section === 'sources' && (
            <Fold title={say('learn:sourcesTitle')}>
              <ul className="lines sources" lang="en">
                {Object.entries(sources).map(([id, { title }]) => (
                  <li key={id}>
                    {id}: {title}
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </section>
      ))}
      <TellSomebody />
      <p className="muted">{t('footer.notice')}</p>
    </Page>
  )
}
