import { useTranslation } from 'react-i18next'
import { useEmergencyNumber } from '../visit/VisitProvider.tsx'

type Variables = { readonly [name: string]: string | number }

/**
 * Words for pages. `t` takes the typed keys of `ui`; `say` and `list` take keys made from ids of the guide
 * (`advice:reasons.R-EM-01`), whose completeness i18n/coverage.ts and the locale tests check.
 * Every text knows {{emergency}}, the number of the chosen country.
 */
export const useText = () => {
  const { t: translate, i18n } = useTranslation('ui')
  const emergency = useEmergencyNumber()
  const any = i18n.t as (key: string, variables?: object) => unknown // keys made from ids are checked elsewhere
  const t: typeof translate = ((key: never, variables?: object) =>
    translate(key, { emergency, ...variables } as never)) as typeof translate // same signature, one more variable
  const say = (key: string, variables: Variables = {}): string => String(any(key, { emergency, ...variables }))
  const list = (key: string, variables: Variables = {}): readonly string[] => {
    const lines = any(key, { emergency, ...variables, returnObjects: true })
    return Array.isArray(lines) ? lines.map(String) : []
  }
  const has = (key: string): boolean => i18n.exists(key)
  const { language } = i18n
  // the English is British (999, GP), so its dates are too
  return { t, say, list, has, emergency, language, locale: language === 'en' ? 'en-GB' : language }
}
