import { soreNeck } from '../tests/e2e/person.ts'
import { wordsIn } from '../src/cli/words.ts'
import type { Question } from '../src/guide/language.ts'
import { optionsOf, regions } from '../src/guide/regions.ts'
import { questionById, type Answers } from '../src/guide/questions/screens.ts'
import { optionsShown, questionsShown, screensToWalk, settle } from '../src/guide/walk.ts'

type FormOption = { readonly id: string; readonly label: string }
export type FormQuestion = {
  readonly id: string
  readonly many: boolean
  readonly text: string
  readonly why: string
  readonly options: readonly FormOption[]
  /** Options this person ticks. */
  readonly ticks: readonly string[]
}
export type FormScreen = { readonly id: string; readonly title: string; readonly questions: readonly FormQuestion[] }
export type Form = { readonly why: string; readonly next: string; readonly screens: readonly FormScreen[] }

const person = settle(soreNeck as Answers) // its own tests walk through the guide with it
const given = (id: string): readonly string[] => [(person as typeof soreNeck)[id] ?? []].flat().map(String)

const idsOf = (question: Question): readonly string[] =>
  question.kind === 'scale'
    ? Array.from({ length: 11 }, (_, score) => String(score))
    : question.kind === 'bodyMap'
      ? regions.flatMap(optionsOf)
      : optionsShown(question, person)

/** The screens that one person with a sore neck walks through, as plain data: every form of the bench is made from it. */
export const formFor = (language: string): Form => {
  const { say, option } = wordsIn(language)
  const asked = ({ id }: Question): FormQuestion => {
    const question: Question = questionById[id as keyof typeof questionById] // it came from there
    return {
      id,
      many: question.kind === 'many' || question.kind === 'bodyMap',
      text: say(`questions:questions.${id}.q`),
      why: say(`questions:questions.${id}.why`),
      options: idsOf(question).map((each) => ({
        id: each,
        label: question.kind === 'scale' ? each : option(id, each),
      })),
      ticks: given(id),
    }
  }
  return {
    why: say('ui:question.why'),
    next: say('ui:question.next'),
    screens: screensToWalk(person).map((id) => ({
      id,
      title: say(`questions:screens.${id}`),
      questions: questionsShown(id, person).map(asked),
    })),
  }
}
