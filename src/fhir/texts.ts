import type { Element } from 'fhir/r4'

/**
 * The words of one language. `say` takes keys such as `questions:questions.painNow.q` and `fhir:title`;
 * `option` gives the words of an option, for the body map with its side.
 */
export type Texts = {
  /** BCP 47 tag, such as `nl`. */
  readonly language: string
  readonly say: (key: string) => string
  readonly option: (question: string, option: string) => string
}
/** The main language first, then its translations. */
export type AllTexts = readonly [Texts, ...Texts[]]

type Say = (texts: Texts) => string

/** The same text in the other languages, as the standard translation extension; undefined when there is one language. */
export const translations = ([, ...others]: AllTexts, say: Say): Element | undefined =>
  others.length === 0
    ? undefined
    : {
        extension: others.map((texts) => ({
          url: 'http://hl7.org/fhir/StructureDefinition/translation',
          extension: [
            { url: 'lang', valueCode: texts.language },
            { url: 'content', valueString: say(texts) },
          ],
        })),
      }

/** A text property with its translations beside it: `{ text, _text }`. */
export const inAll = <Key extends string>(key: Key, texts: AllTexts, say: Say) => {
  const translated = translations(texts, say)
  return {
    [key]: say(texts[0]),
    ...(translated !== undefined && { [`_${key}`]: translated }),
  } as { [K in Key]: string } & { [K in `_${Key}`]?: Element } // the compiler forgets computed keys
}
