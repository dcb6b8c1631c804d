import { readFileSync } from 'node:fs'
import type { Answer, Question } from '../../src/guide/language.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import { optionsOf, regions } from '../../src/guide/regions.ts'

/** Answers of one person, as the solver found them. */
export type Patient = { readonly [question: string]: Answer }

type Words = { readonly q: string; readonly options?: { readonly [option: string]: string } }
const words: {
  readonly questions: { readonly [id: string]: Words }
  readonly regions: { readonly [id: string]: string }
} = JSON.parse(readFileSync(new URL('../../locales/en/questions.json', import.meta.url), 'utf8')) // our own file

const side = (option: string): string => (option.endsWith('L') ? ' (left)' : option.endsWith('R') ? ' (right)' : '')
const optionWords = (question: Question, option: string): string => {
  if (question.kind !== 'bodyMap') return words.questions[question.id]?.options?.[option] ?? option
  const region = regions.find((each) => optionsOf(each).some((id) => id === option))
  return `${words.regions[region?.id ?? ''] ?? option}${region?.sides === 'LR' ? side(option) : ''}`
}

/** A person in the words of the guide, one line for each question that has an answer. */
export const inWords = (patient: Patient): string =>
  questions
    .filter(({ id }) => patient[id] !== undefined)
    .map((question) => {
      const answer = patient[question.id]
      const said =
        typeof answer === 'object' ? answer.map((option) => optionWords(question, option)).join('; ') : String(answer)
      const single = question.kind === 'one' || question.kind === 'yesNo' ? optionWords(question, said) : said
      return `  ${words.questions[question.id]?.q ?? question.id} ${single}`
    })
    .join('\n')
