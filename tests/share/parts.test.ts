import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questions, type Answers } from '../../src/guide/questions/screens.ts'
import { settle } from '../../src/guide/walk.ts'
import { checkInCodes, questionCodes } from '../../src/share/codes.ts'
import { packedReply } from '../../src/share/packedReply.ts'
import { parts, partsOfAnswers, sharedAnswers, type Sharing } from '../../src/share/parts.ts'
import { anyAnswers } from './anyPerson.ts'
import * as version1 from './version1.ts'

const runs = { numRuns: 1500, seed: 20261125 }
const anySharing: fc.Arbitrary<Sharing> = fc.record({ leftOut: fc.subarray([...parts]), selfHarm: fc.boolean() })
const partOf = (id: string): readonly string[] =>
  Object.entries<readonly string[]>(partsOfAnswers)
    .filter(([, ids]) => ids.includes(id))
    .map(([part]) => part)
const packed = (answers: Answers) => packedReply({ ...version1.reply, answers })[4] as readonly unknown[] // answers stand fifth
const askedIn = (list: readonly unknown[]): readonly (string | undefined)[] =>
  list.filter((_, place) => place % 2 === 0).map((code) => questionCodes[Number(code)]?.[0])
const moodPlace = questionCodes.findIndex(([id]) => id === 'moodSigns')
const selfHarmCode = questionCodes[moodPlace]?.[1].indexOf('selfHarm')

describe('what a person leaves out of a summary', () => {
  test('every question belongs to exactly one part, but the country, which always goes along', () => {
    for (const { id } of questions) expect([id, partOf(id).length]).toEqual([id, id === 'country' ? 0 : 1])
    expect(Object.keys(partsOfAnswers).filter((part) => !(parts as readonly string[]).includes(part))).toEqual([])
  })
  test('never goes along, neither in the summary nor in what is sealed', () => {
    fc.assert(
      fc.property(anyAnswers, anySharing, (answers, sharing) => {
        const shared = sharedAnswers(answers, sharing)
        const asked = [...Object.keys(shared), ...askedIn(packed(shared))]
        for (const id of asked) expect(sharing.leftOut).not.toContain(partOf(id ?? '')[0])
      }),
      runs,
    )
  })
  test('takes nothing else along than answers that were given, unchanged', () => {
    fc.assert(
      fc.property(anyAnswers, anySharing, (answers, sharing) => {
        const settled = settle(answers)
        const { moodSigns, ...shared } = sharedAnswers(answers, sharing)
        expect(settled).toMatchObject(shared)
        expect(settled.moodSigns ?? []).toEqual(expect.arrayContaining([...(moodSigns ?? [])]))
      }),
      runs,
    )
  })
  test('takes a sign that needs the age along only with the age, and does not make it look as if it was not ticked', () => {
    const answers: Answers = { country: 'NL', ageBand: '65plus', otherSigns: ['fever', 'gcaSigns'] }
    expect(sharedAnswers(answers, { leftOut: [], selfHarm: false })).toEqual(answers)
    expect(sharedAnswers(answers, { leftOut: ['health'], selfHarm: false })).toEqual({ country: 'NL' })
    const fever: Answers = { ...answers, otherSigns: ['fever'] }
    expect(sharedAnswers(fever, { leftOut: ['health'], selfHarm: false }).otherSigns).toEqual(['fever'])
  })
  test('leaves only answers that still count', () => {
    fc.assert(
      fc.property(anyAnswers, anySharing, (answers, sharing) => {
        const shared = sharedAnswers(answers, sharing)
        expect(settle({ ...shared })).toEqual(shared)
      }),
      runs,
    )
  })
  test('and without leaving anything out all answers that count go along', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(sharedAnswers(answers, { leftOut: [], selfHarm: true })).toEqual(settle({ ...answers }))
      }),
      runs,
    )
  })
})

describe('thoughts of self-harm', () => {
  test('go along only after a yes of their own, whatever else is shared', () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray([...parts]), (answers, leftOut) => {
        const worst: Answers = { ...answers, moodSigns: [...(answers.moodSigns ?? []), 'selfHarm'] }
        const shared = sharedAnswers(worst, { leftOut, selfHarm: false })
        expect(shared.moodSigns ?? []).not.toContain('selfHarm')
        const list = packed(shared)
        const at = list.findIndex((code, place) => place % 2 === 0 && code === moodPlace)
        if (at >= 0) expect(list[at + 1]).not.toContain(selfHarmCode)
        const withYes = sharedAnswers(worst, { leftOut, selfHarm: true }).moodSigns
        if (leftOut.includes('mood')) expect(withYes).toBeUndefined()
        else expect(withYes).toContain('selfHarm')
      }),
      runs,
    )
  })
  test('that were all the person ticked leave no trace of the question', () => {
    const only = sharedAnswers({ country: 'NL', moodSigns: ['selfHarm'] }, { leftOut: [], selfHarm: false })
    expect(only).toEqual({ country: 'NL' })
    const besideNone = sharedAnswers({ moodSigns: ['selfHarm', 'none'] }, { leftOut: [], selfHarm: false })
    expect(besideNone).toEqual({})
  })
  test('are asked about in the guide only, not in a check-in', () => {
    expect(JSON.stringify(checkInCodes)).not.toContain('selfHarm')
  })
})
