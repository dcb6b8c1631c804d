import { expect, test } from 'vitest'
import {
  draftOf,
  draftProblems,
  emptyDraft,
  invitationOf,
  previewOf,
  type Draft,
} from '../../src/pages/composeDraft.ts'
import { invitation } from '../share/version1.ts'

const complete: Draft = { ...emptyDraft('nl'), practice: 'Voorbeeld', chosen: ['MB-01'] }
const withReps = (reps: string): Draft => ({
  ...complete,
  doses: { ...complete.doses, 'MB-01': { ...complete.doses['MB-01'], reps } },
})

test('a link needs a name, and an exercise as long as exercises go along', () => {
  expect(draftProblems(emptyDraft('nl'))).toEqual(['practice', 'noExercise'])
  expect(draftProblems({ ...complete, chosen: [] })).toEqual(['noExercise'])
  expect(draftProblems({ ...complete, chosen: [], parts: { ...complete.parts, programme: false } })).toEqual([])
  expect(draftProblems({ ...complete, parts: { questions: false, programme: false, checkIns: false } })).toEqual([
    'parts',
  ])
})
test.each(['', 'many', '0', '16', '2.5', '-3', '1e1'])('a dose of "%s" times is not taken', (reps) => {
  expect(draftProblems(withReps(reps))).toEqual(['dose'])
  expect(invitationOf(withReps(reps))).toBeUndefined()
  expect(previewOf(withReps(reps), 'x').programme).toEqual([])
})
test('a website may be written without https, an e-mail address without mailto', () => {
  expect(invitationOf({ ...complete, site: ' www.voorbeeld.nl/afspraak ' })?.site).toBe(
    'https://www.voorbeeld.nl/afspraak',
  )
  expect(invitationOf({ ...complete, site: 'info@voorbeeld.nl' })?.site).toBe('mailto:info@voorbeeld.nl')
})
test.each([
  'javascript:alert(1)',
  'http://voorbeeld.nl',
  'voorbeeld',
  'https://a@b.nl',
  'data:text/html,x',
  'ftp://a.nl',
])('"%s" is no address for a link', (site) => {
  expect(draftProblems({ ...complete, site })).toEqual(['site'])
})
test('a phone number in words is asked again', () => {
  expect(draftProblems({ ...complete, phone: 'bel ons' })).toEqual(['phone'])
})
test('more than eight exercises do not fit in a link', () => {
  const chosen = ['ST-01', 'ST-02', 'ST-03', 'ST-04', 'ST-05', 'MB-01', 'MB-02', 'MB-03', 'MB-04'] as const
  expect(draftProblems({ ...complete, chosen })).toEqual(['tooMany'])
  expect(draftProblems({ ...complete, chosen: chosen.slice(1) })).toEqual([])
})
test('an old link opened in the form gives the same link again', () => {
  expect(invitationOf(draftOf(invitation, true, 'nl'))).toEqual(invitation)
})
