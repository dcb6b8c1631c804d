import type { Language } from '../../src/i18n/languages.ts'
import { wordsOf } from './texts.ts'

/** Small words of each language; some stand in more than one. */
const small: { readonly [language in Language]: ReadonlySet<string> } = {
  nl: new Set(
    'de het een en of is in op met van niet zijn dat die je jij jouw naar voor geen bij ook wordt worden nog maar deze dit hebt heb heeft ik hoe wat waar wie dan te tot zonder tussen als mag nu er om aan na over door uit uw we ze hij kan kun al meer minder alleen zelf onder zo vaak ga gaat zit doe staat wil moet iets niets'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an your you and it is in of on to with this that are be have has from for at by as no do does about if can what not or which who without between when where how then than more less may we i they out up only after one all so will your yours go get keep there been cannot any'.split(
      ' ',
    ),
  ),
  da: new Set(
    'ikke og et en er i på af til at den det der de du dig din dit dine jeg har kan med for fra om hvad også være når noget meget nogle bliver blive mere mindre hvis mellem uden dette denne hvor hvordan hvem selv skal ingen eller så men nu efter ved som over under end vi kun sig blev gør igen intet få får se går sidde ned kort følg svar var'.split(
      ' ',
    ),
  ),
  de: new Set(
    'sie oder und nicht ist mit das die der den dem des ein eine einen einem einer auf sind für von zu zum zur nach keine kein ihre ihr ihren wenn nur noch auch wird werden über sich ich wir es in an am im bei bis als was wie wo dann da haben hat kann können aus um durch ohne so etwas mehr weniger vor jetzt diese dieser diesem nichts'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'är och inte att av här ett en den det de du dig din ditt dina jag har kan med för från om på i till som än mer mindre finns bara när något någon hur då blir bli får göra gör sedan utan också mellan vad var ska ingen inga inget eller så men nu efter vid över under vi detta denna se sig dem ut in går blev igen skicka kort be vill svar även ej ur'.split(
      ' ',
    ),
  ),
}

/** Letters that a language does not have. */
const foreignLetters: { readonly [language in Language]: RegExp } = {
  nl: /[åæøäß]/i,
  en: /[åæøäöüß]/i,
  da: /[äöüß]/i,
  de: /[åæø]/i,
  sv: /[æøüß]/i,
}
export const hasForeignLetters = (text: string, own: Language): boolean => foreignLetters[own].test(text)

const hits = (words: readonly string[], language: Language): number =>
  words.filter((word) => small[language].has(word)).length

/** The language most small words of a text belong to, when that is clearly another one than it should be. */
export const otherLanguage = (text: string, own: Language): Language | undefined => {
  const words = wordsOf(text.toLowerCase())
  const counted = (Object.keys(small) as Language[]).map((language) => ({ language, count: hits(words, language) }))
  const most = counted.reduce((best, each) => (each.count > best.count ? each : best))
  return most.count >= 2 && most.count > hits(words, own) ? most.language : undefined
}
