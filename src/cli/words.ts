import { readFileSync } from 'node:fs'
import { optionsOf, regions } from '../guide/regions.ts'

type Words = { readonly [key: string]: unknown }
const read = (language: string, file: string): Words =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'))

/**
 * The words of one language for generated documents: `say('advice:reasons.R-EM-01')`.
 * @throws Error when a text is missing
 */
export const wordsIn = (language: string) => {
  const files = new Map<string, Words>()
  const say = (key: string): string => {
    const [file = '', path = ''] = key.split(':')
    const words = files.get(file) ?? read(language, file)
    files.set(file, words)
    // ids may hold a dot (`healthHistory.pregnant`), so what is left of the path is tried whole
    let found: unknown = words
    let rest = path
    while (rest !== '') {
      const here = found as Words // every step but the last is an object of words
      const step = rest in here ? rest : rest.slice(0, rest.indexOf('.'))
      found = here[step]
      rest = rest.slice(step.length + 1)
    }
    if (typeof found !== 'string') throw new Error(`no text ${key} in ${language}`)
    return found
  }
  const option = (question: string, id: string): string => {
    if (question !== 'painRegions') return say(`questions:questions.${question}.options.${id}`)
    const region = regions.find((each) => optionsOf(each).some((one) => one === id))
    const name = say(`questions:regions.${region?.id ?? id}`)
    if (region?.sides !== 'LR') return name
    return say(`ui:bodyMap.${id.endsWith('L') ? 'sideLeft' : 'sideRight'}`).replace('{{place}}', name)
  }
  return { say, option }
}
export type WordsOf = ReturnType<typeof wordsIn>
