import { questionWords } from './questionWords.ts'
import { optionsOf, regions } from '../guide/regions.ts'
import type { References } from '../share/findings.ts'

type Speech = {
  readonly say: (key: string, variables?: { readonly [name: string]: string | number }) => string
  readonly has: (key: string) => boolean
  readonly locale: string
}

/** Their short words name what was denied. */
const deniedWords: readonly string[] = [
  'neckInjury.noInjury',
  'chestClarify.no',
  'headachePattern.none',
  'dizziness.none',
]

/** Short words for clinicians. */
export const makeSummaryWords = ({ say, has, locale }: Speech) => {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const shortDates = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' })
  const at = (day: string): Date => new Date(`${day}T00:00:00Z`)
  const word = (reference: string): string => {
    const [question = '', option] = reference.split('.')
    if (option === undefined) return say(`summary:topics.${question}`)
    const short = `summary:short.${question}.${option}`
    return has(short) ? say(short) : say(`${questionWords(question)}.options.${option}`)
  }
  const places = (options: readonly string[]): string =>
    regions
      .flatMap((region) => {
        const chosen = optionsOf(region).filter((option) => options.includes(option))
        if (chosen.length === 0) return []
        const place = say(`summary:regions.${region.id}`)
        if (region.sides === 'M') return [place]
        const side = chosen.map((option) => option.slice(-1)).join('')
        return [say('summary:placeWithSide', { place, side: say(`summary:sides.${side}`) })]
      })
      .join('; ')
  return {
    say,
    word,
    words: (references: References): string => references.map(word).join('; '),
    /** Left and right of a place together. */
    places,
    /** An answer that made a rule count. */
    answer: (reference: string): string => {
      const [question = '', option = ''] = reference.split('.')
      if (question === 'painRegions') return places([option])
      if (/^\d+$/.test(option)) return say(`summary:scores.${question}`, { score: option })
      const topic = `summary:topics.${question}`
      return option === 'unsure' && has(topic) ? say('summary:notSure', { topic: say(topic) }) : word(reference)
    },
    /** Another answer than the one that was given. */
    changed: (question: string, to: string | number): string => {
      const reference = `${question}.${String(to)}`
      if (typeof to === 'number') return say(`summary:scores.${question}`, { score: to })
      if (question === 'painRegions') return places([to])
      if (deniedWords.includes(reference)) return say('summary:without', { what: word(reference) })
      return to === 'none' && !has(`summary:short.${reference}`)
        ? say('summary:noneOf', { what: say(`summary:topics.${question}`) })
        : word(reference)
    },
    date: (day: string): string => dates.format(at(day)),
    shortDate: (day: string): string => shortDates.format(at(day)),
    score: (score: number | undefined): string => (score === undefined ? '' : say('summary:score', { score })),
  }
}
export type SummaryWords = ReturnType<typeof makeSummaryWords>
