import '../ui/styles/settings.css'
import { Link } from 'wouter'
import { languages, type Language } from '../i18n/languages.ts'
import { Button } from '../ui/Button.tsx'
import { chooseTextSize, chooseTheme, useKept } from '../visit/kept.ts'
import type { TextSize, Theme } from '../visit/keptShape.ts'
import { ChoiceSection } from './ChoiceSection.tsx'
import { CueSwitches } from './CueSwitches.tsx'
import { KeepSetting } from './KeepSetting.tsx'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

const asDevice = 'device'
const themes = [asDevice, 'light', 'dark'] as const
const sizes = [asDevice, 'large', 'larger'] as const

/** How the guide looks and sounds on this device, and what it keeps. */
export const SettingsPage = ({ onLanguage }: { readonly onLanguage: (language: Language) => void }) => {
  const { t, say, language } = useText()
  const theme = useKept((kept) => kept.theme) ?? asDevice
  const size = useKept((kept) => kept.textSize) ?? asDevice
  const consent = useKept((kept) => kept.consent)
  const done = (label: string) => say('settings:done', { choice: label })
  return (
    <Page id="settings" title={say('settings:title')} className="page stack lg settings">
      <p className="lede">{say(consent === 'yes' ? 'settings:introKept' : 'settings:introTab')}</p>
      <ChoiceSection
        title={say('settings:theme.title')}
        options={themes.map((id) => ({ id, label: say(`settings:theme.${id}`) }))}
        chosen={theme}
        onChoose={(id) => chooseTheme(id === asDevice ? undefined : (id as Theme))} // one of the themes above
        done={done}
      />
      <ChoiceSection
        title={say('settings:size.title')}
        hint={say('settings:size.hint')}
        options={sizes.map((id) => ({ id, label: say(`settings:size.${id}`) }))}
        chosen={size}
        onChoose={(id) => chooseTextSize(id === asDevice ? undefined : (id as TextSize))} // one of the sizes above
        done={done}
      />
      <section className="stack" aria-labelledby="languages">
        <h2 id="languages">{t('languages.title')}</h2>
        <div className="row">
          {languages.map((each) => (
            <Button
              key={each}
              small
              look={each === language ? 'primary' : 'quiet'}
              lang={each}
              aria-current={each === language}
              onClick={() => onLanguage(each)}
            >
              {t(`languages.names.${each}`)}
            </Button>
          ))}
        </div>
      </section>
      <section className="stack" aria-labelledby="sound">
        <h2 id="sound">{say('settings:sound.title')}</h2>
        <p>{say('settings:sound.text')}</p>
        <CueSwitches />
      </section>
      <KeepSetting />
      <p>
        <Link href="/privacy">{say('settings:toPrivacy')}</Link>
      </p>
    </Page>
  )
}
