import type { QuestionnaireItem, QuestionnaireResponseItem } from 'fhir/r4'
import { ownSystem } from './coding.ts'
import { zeroToTen } from './questionItem.ts'
import { inAll, type AllTexts, type Texts } from './texts.ts'

/** What a person may add in their own words, outside the guide; all optional. */
export type OwnWords = {
  /** An activity that matters to the person. */
  readonly psfsActivity?: string
  /** How well that activity goes: a whole number, 0 not at all, 10 as before the pain. */
  readonly psfsScore?: number
  /** A question for the physiotherapist or doctor. */
  readonly question?: string
}

const group = 'ownWords'
const ids = ['psfsActivity', 'psfsScore', 'question'] as const
const textKey = (id: string): string => `fhir:ownWords.${id}`

export const ownWordsItem = (texts: AllTexts): QuestionnaireItem => ({
  linkId: group,
  type: 'group',
  ...inAll('text', texts, ({ say }) => say(textKey('title'))),
  item: ids.map((id) => ({
    linkId: id,
    code: [{ system: ownSystem, code: id }],
    ...inAll('text', texts, ({ say }) => say(textKey(id))),
    ...(id === 'psfsScore'
      ? {
          type: 'integer',
          extension: [...zeroToTen],
          enableWhen: [{ question: 'psfsActivity', operator: 'exists', answerBoolean: true }],
        }
      : { type: id === 'psfsActivity' ? 'string' : 'text' }),
  })),
})

/** Empty text counts as nothing said; a score counts only with its activity. */
export const ownWordsAnswers = (texts: Texts, own: OwnWords): readonly QuestionnaireResponseItem[] => {
  const activity = own.psfsActivity?.trim() ?? ''
  const said = {
    psfsActivity: activity === '' ? undefined : { valueString: activity },
    psfsScore: activity === '' || own.psfsScore === undefined ? undefined : { valueInteger: own.psfsScore },
    question: (own.question?.trim() ?? '') === '' ? undefined : { valueString: own.question?.trim() ?? '' },
  }
  const item = ids.flatMap((id) => {
    const answer = said[id]
    return answer === undefined ? [] : [{ linkId: id, text: texts.say(textKey(id)), answer: [answer] }]
  })
  return item.length === 0 ? [] : [{ linkId: group, text: texts.say(textKey('title')), item }]
}
