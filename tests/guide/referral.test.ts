import { expect, test } from 'vitest'
import { needsNerveRemark, referringMuscles } from '../../src/guide/care/referral.ts'

test('pain in arm, hand or chest is never explained by muscle alone', () => {
  expect(needsNerveRemark({ painRegions: ['handL'] })).toBe(true)
  expect(needsNerveRemark({ painRegions: ['chestFrontR'] })).toBe(true)
  expect(needsNerveRemark({ armSymptoms: ['tingling'] })).toBe(true)
  expect(needsNerveRemark({ painRegions: ['lowerNeckL'], armSymptoms: ['none'] })).toBe(false)
})
test('a muscle is named on the side of the pain; the midline counts for both', () => {
  expect(referringMuscles({ painRegions: ['shoulderTopR'] }).every(({ side }) => side === 'R')).toBe(true)
  expect(new Set(referringMuscles({ painRegions: ['vertex'] }).map(({ side }) => side))).toEqual(new Set(['L', 'R']))
  expect(referringMuscles({})).toEqual([])
})
test('with nerve signs, places on the arm name no muscle', () => {
  expect(referringMuscles({ painRegions: ['upperArmL'] })).not.toEqual([])
  expect(referringMuscles({ painRegions: ['upperArmL'], armSymptoms: ['tingling'] })).toEqual([])
})
