import { beforeAll, describe, expect, test } from 'vitest'
import { moduleIds, modules } from '../../src/guide/care/modules.ts'
import { examples } from '../../src/guide/examples.ts'
import {
  careAfter,
  checkInMoments,
  followUp,
  type CheckIn,
  type CheckInAnswers,
  type FollowUp,
  type Start,
} from '../../src/guide/followup/checkIn.ts'
import { fuChange, fuDone, fuNewSigns, fuSideEffects } from '../../src/guide/followup/questions.ts'
import { levels } from '../../src/guide/language.ts'

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<(readonly T[])[]>((sets, each) => sets.concat(sets.map((set) => [...set, each])), [[]])
const start: Start = { answers: { ...examples.sore, painNow: 6, duration: '1to6w' }, episodesYear: 1 }

/** Every check-in there can be: signs, side effects, pain, change, effort and moment. */
const eachCheckIn = (visit: (checkIn: CheckIn) => void): number => {
  let count = 0
  for (const signs of subsets(fuNewSigns.options.filter((option) => option !== 'none')))
    for (const effects of subsets(fuSideEffects.options.filter((option) => option !== 'none')))
      for (const change of fuChange.options)
        for (const done of fuDone.options)
          for (let pain = 0; pain <= 10; pain += 1)
            for (const moment of checkInMoments) {
              count += 1
              const answers: CheckInAnswers = {
                fuNewSigns: signs.length > 0 ? signs : ['none'],
                fuSideEffects: effects.length > 0 ? effects : ['none'],
                fuChange: change,
                fuDone: done,
                fuPain: pain,
              }
              visit({ moment, answers })
            }
  return count
}

/** What the specification asks of a check-in, written apart from its rules. */
const requirements: { readonly [claim: string]: (found: FollowUp, checkIn: CheckIn) => boolean } = {
  'a new emergency sign is an emergency, and turns all care off': ({ level, off }, { answers }) =>
    !answers.fuNewSigns?.includes('emergencyAny') || (level === 'EMERGENCY' && off.size === moduleIds.length),
  'a new urgent sign is at least urgent': ({ level }, { answers }) =>
    !answers.fuNewSigns?.includes('urgentAny') || levels.indexOf(level) >= levels.indexOf('URGENT'),
  'a new injury, or doubt about a sign, is at least for the GP and turns all care off': ({ level, off }, { answers }) =>
    !(answers.fuNewSigns?.includes('newInjury') || answers.fuNewSigns?.includes('unsure')) ||
    (levels.indexOf(level) >= levels.indexOf('GP_SOON') && off.size === moduleIds.length),
  'dizziness or tingling from exercises is for the GP, without massage, stretch and strength': (
    { level, off },
    { answers },
  ) =>
    !(answers.fuSideEffects?.includes('dizzyDuring') || answers.fuSideEffects?.includes('tingleDuring')) ||
    (levels.indexOf(level) >= levels.indexOf('GP_SOON') &&
      (['M-MASS-HANDS', 'M-MASS-BALL', 'M-STRETCH', 'M-STRENGTH'] as const).every((id) => off.has(id))),
  'much worse is never self-care': ({ level }, { answers }) =>
    answers.fuChange !== 'muchWorse' || level !== 'SELF_CARE',
  'a burn turns heat off': ({ off }, { answers }) => !answers.fuSideEffects?.includes('burn') || off.has('M-HEAT'),
  'strength unlocks from week 2 only, with pain of 5 or lower': ({ unlocked }, { moment, answers }) =>
    unlocked.length === 0 || (checkInMoments.indexOf(moment) >= 2 && (answers.fuPain ?? 10) <= 5),
  'severe pain at week 6 is for the GP': ({ level }, { moment, answers }) =>
    checkInMoments.indexOf(moment) < 3 ||
    (answers.fuPain ?? 0) < 7 ||
    levels.indexOf(level) >= levels.indexOf('GP_SOON'),
}

describe('for every possible check-in', () => {
  const failed = new Set<string>()
  let checkIns = 0
  beforeAll(() => {
    checkIns = eachCheckIn((checkIn) => {
      const found = followUp(start, [checkIn])
      if (found === undefined) throw new Error('a check-in without a result')
      for (const [claim, holds] of Object.entries(requirements)) if (!holds(found, checkIn)) failed.add(claim)
    })
  }, 120_000)
  test.each(Object.keys(requirements))('%s', (claim) => {
    expect(failed).not.toContain(claim)
  })
  test('none is left out', () => {
    expect(checkIns).toBe(16 * 32 * 5 * 3 * 11 * 5)
  })
})

test('care after a check-in never holds what is off, nor works on the body from urgent up', () => {
  let seen = 0
  eachCheckIn((checkIn) => {
    seen += 1
    if (seen % 97 !== 0) return // every 97th: careAfter gates all modules anew
    const found = followUp(start, [checkIn])
    const care = careAfter(start, [checkIn])
    expect(care.modules.filter((id) => found?.off.has(id))).toEqual([])
    if (levels.indexOf(care.level) >= levels.indexOf('URGENT')) expect(care.modules).toEqual([])
    if (care.level === 'GP_SOON')
      expect(care.modules.filter((id) => modules[id].physical && id !== 'M-HEAT')).toEqual([])
  })
}, 120_000)
