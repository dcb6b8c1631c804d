import type { Answer } from '../guide/language.ts'
import { optionsOf, regions } from '../guide/regions.ts'
import { useText } from './useText.ts'

/** Puts answers into words: `option('painNow', 4)`, and whole `question.option` references of the guide. */
export const useAnswerWords = () => {
  const { t, say } = useText()
  const place = (option: string): string => {
    const region = regions.find((each) => optionsOf(each).some((id) => id === option))
    const name = say(`questions:regions.${region?.id ?? option}`)
    if (region?.sides !== 'LR') return name
    return t(option.endsWith('L') ? 'bodyMap.sideLeft' : 'bodyMap.sideRight', { place: name })
  }
  const option = (question: string, id: string | number): string =>
    typeof id === 'number' || /^\d+$/.test(id)
      ? String(id)
      : question === 'painRegions'
        ? place(id)
        : say(`questions:questions.${question}.options.${id}`)
  const answer = (question: string, value: Answer): readonly string[] =>
    typeof value === 'object' ? value.map((each) => option(question, each)) : [option(question, value)]
  /** For single choices and scores the question is needed to understand the answer. */
  const reference = (id: string): string => {
    const dot = id.indexOf('.')
    const [question, chosen] = [id.slice(0, dot), id.slice(dot + 1)]
    const words = option(question, chosen)
    return question.endsWith('Signs') || question.endsWith('Signs2') || question === 'healthHistory'
      ? words
      : `${say(`questions:questions.${question}.q`)} ${words}`
  }
  return { place, option, answer, reference }
}
