import fc from 'fast-check'
import type { QuestionnaireResponse } from 'fhir/r4'
import { expect, test } from 'vitest'
import { standAlone } from '../../src/fhir/standAlone.ts'
import { holds } from '../../src/guide/language.ts'
import { enabledIn } from './enabled.ts'
import {
  madeUp,
  madeUpAnswers,
  madeUpForm,
  madeUpQuestions,
  madeUpShown,
  responseWith,
  settleMadeUp,
} from './madeUpGuide.ts'

test('a condition that stands alone says of all answers what the condition says of those that count', () => {
  fc.assert(
    fc.property(madeUpAnswers, (sheet) => {
      for (const { askIf } of madeUp)
        expect(holds(standAlone(askIf, madeUpQuestions), sheet)).toBe(holds(askIf, settleMadeUp(sheet)))
    }),
    { numRuns: 500 },
  )
})

test('in FHIR too, mixed and denied conditions show a question exactly when the guide asks it', () => {
  fc.assert(
    fc.property(madeUpAnswers, (sheet) => {
      const response: QuestionnaireResponse = responseWith(sheet)
      expect(enabledIn(madeUpForm, response).filter((id) => !id.includes('.'))).toEqual(madeUpShown(sheet))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('a condition on one answer, and on all or any of several, needs no FHIRPath; a mixed one does', () => {
  const kind = (id: string): unknown => {
    const {
      enableWhen = [],
      enableBehavior,
      extension = [],
    } = madeUpForm.item?.find(({ linkId }) => linkId === id) ?? {}
    const byPath = extension.some(({ url }) => url.endsWith('enableWhenExpression'))
    return byPath ? 'FHIRPath' : [enableWhen.length, enableBehavior]
  }
  expect(Object.fromEntries(madeUp.map(({ id }) => [id, kind(id)]))).toEqual({
    fell: [0, undefined],
    signs: [0, undefined],
    pain: [1, undefined],
    checked: [2, 'all'],
    course: [2, 'any'],
    arm: [2, 'any'],
    armCourse: 'FHIRPath',
    mixed: 'FHIRPath',
    denied: 'FHIRPath',
    noSigns: 'FHIRPath',
    rare: [2, 'all'],
    sometimes: 'FHIRPath',
  })
})

test('a condition on a question that is not there is refused', () => {
  expect(() => standAlone({ op: 'is', question: 'gone', options: ['yes'] }, madeUpQuestions)).toThrow('gone')
})
