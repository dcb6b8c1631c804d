import type { Extension, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4'
import { always, type AnyOf, type Question } from '../guide/language.ts'
import { itemControl, optionCoding, questionCoding } from './coding.ts'
import { enableWhen, expressionOf } from './enableWhen.ts'
import type { QuestionsById } from './standAlone.ts'
import { inAll, type AllTexts } from './texts.ts'

/** From 0 to 10; no slider, because one that nobody touched looks like an answer. */
export const zeroToTen: readonly Extension[] = [
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 10 },
]

const oneBelowTheOther: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation',
  valueCode: 'vertical',
}

type Optioned = Exclude<Question, { kind: 'scale' }>
const isMany = (question: Question): question is AnyOf => question.kind === 'many' || question.kind === 'bodyMap'

const answerOption = (texts: AllTexts, question: Optioned, option: string): QuestionnaireItemAnswerOption => ({
  ...(isMany(question) &&
    question.exclusive.includes(option) && {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive', valueBoolean: true }],
    }),
  valueCoding: {
    ...optionCoding(question.id, option),
    ...inAll('display', texts, (words) => words.option(question.id, option)),
  },
})

/** Options that are offered on a condition only. */
const toggledOptions = (question: Question, questions: QuestionsById): readonly Extension[] =>
  question.kind !== 'many'
    ? []
    : Object.entries(question.optionIf).map(([option, condition]) => ({
        url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression',
        extension: [
          { url: 'option', valueCoding: optionCoding(question.id, option) },
          { url: 'expression', valueExpression: expressionOf(condition ?? always, questions) },
        ],
      }))

const controls = (question: Question, questions: QuestionsById): readonly Extension[] =>
  question.kind === 'scale'
    ? zeroToTen
    : [
        itemControl(isMany(question) ? 'check-box' : 'radio-button'),
        oneBelowTheOther,
        ...toggledOptions(question, questions),
      ]

const help = (texts: AllTexts, id: string): readonly QuestionnaireItem[] =>
  texts[0].say(`questions:questions.${id}.hint`) === ''
    ? []
    : [
        {
          linkId: `${id}.hint`,
          type: 'display',
          extension: [itemControl('help')],
          ...inAll('text', texts, ({ say }) => say(`questions:questions.${id}.hint`)),
        },
      ]

/** A question as an item: yes or no too is a choice, because a checkbox cannot show that "no" was answered. */
export const questionItem = (texts: AllTexts, question: Question, questions: QuestionsById): QuestionnaireItem => {
  const { extension: shownOn = [], ...when } = enableWhen(question.askIf, questions)
  const helpItems = help(texts, question.id)
  return {
    linkId: question.id,
    extension: [...controls(question, questions), ...shownOn],
    code: [questionCoding(question.id)],
    ...inAll('text', texts, ({ say }) => say(`questions:questions.${question.id}.q`)),
    type: question.kind === 'scale' ? 'integer' : 'choice',
    ...when,
    ...(question.required && { required: true }),
    ...(isMany(question) && { repeats: true }),
    ...(question.kind !== 'scale' && {
      answerOption: question.options.map((option) => answerOption(texts, question, option)),
    }),
    ...(helpItems.length > 0 && { item: [...helpItems] }),
  }
}
