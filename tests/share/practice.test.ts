import { describe, expect, test } from 'vitest'
import { practiceVersion, readPractice } from '../../src/share/practiceStore.ts'
import { longestReply } from '../../src/share/seal.ts'
import * as version1 from './version1.ts'

const state = {
  templates: [{ id: 'a-1', name: 'Na het eerste bezoek', invitation: version1.invitation }],
  replies: [{ id: 'b_2', keptOn: '2026-11-25T09:00:00.000Z', sealed: version1.sealed }],
}
const stored = (change: object = {}, version = 1): string => JSON.stringify({ version, state: { ...state, ...change } })
const template = (change: object) => stored({ templates: [{ ...state.templates[0], ...change }] })
const reply = (change: object) => stored({ replies: [{ ...state.replies[0], ...change }] })

describe('what a practice kept', () => {
  test('in version 1 opens for ever', () => {
    const text =
      '{"state":{"templates":[{"id":"5b2c","name":"Eerste bezoek","invitation":{"practice":"Fysiotherapie Voorbeeld",' +
      '"language":"nl","country":"NL","parts":{"questions":true,"programme":true,"checkIns":false},"programme":' +
      '[{"exercise":"MB-01","hold":2,"reps":8,"sets":1,"perDay":3,"daysPerWeek":7}]}}],"replies":' +
      '[{"id":"9f","keptOn":"2026-11-25T09:00:00.000Z","sealed":"1.abc"}]},"version":1}'
    expect(readPractice(text)).toEqual({
      kind: 'read',
      state: {
        templates: [
          {
            id: '5b2c',
            name: 'Eerste bezoek',
            invitation: {
              practice: 'Fysiotherapie Voorbeeld',
              language: 'nl',
              country: 'NL',
              parts: { questions: true, programme: true, checkIns: false },
              programme: [{ exercise: 'MB-01', hold: 2, reps: 8, sets: 1, perDay: 3, daysPerWeek: 7 }],
            },
          },
        ],
        replies: [{ id: '9f', keptOn: '2026-11-25T09:00:00.000Z', sealed: '1.abc' }],
      },
    })
    expect(readPractice(stored())).toEqual({ kind: 'read', state })
  })
  test('is none when nothing was kept', () => {
    expect(readPractice(undefined)).toEqual({ kind: 'none' })
  })
  test('by a newer version is left alone, whatever stands in it', () => {
    expect(readPractice(stored({}, practiceVersion + 1))).toEqual({ kind: 'newer' })
    expect(readPractice('{"version":99,"state":{"other":true}}')).toEqual({ kind: 'newer' })
  })
  test.each([
    ['no JSON', 'no json'],
    ['nothing in it', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no state', '{"version":1}'],
    ['a version that is a word', '{"version":"1","state":{}}'],
    ['no replies', '{"version":1,"state":{"templates":[]}}'],
    [
      'a template that asks for too long a hold',
      template({
        invitation: {
          ...version1.invitation,
          programme: [{ exercise: 'ST-01', hold: 300, reps: 2, sets: 1, perDay: 1, daysPerWeek: 7 }],
        },
      }),
    ],
    [
      'a template that leads to another site',
      template({ invitation: { ...version1.invitation, site: 'javascript:alert(1)' } }),
    ],
    ['an id that is no id', template({ id: '<b>' })],
    ['a reply of no date', reply({ keptOn: 'yesterday' })],
    ['a reply that is too long', reply({ sealed: 'x'.repeat(longestReply + 1) })],
  ])('with %s is damaged, and its text is not lost', (_, raw) => {
    expect(readPractice(raw)).toEqual({ kind: 'broken', raw })
  })
  test('as something else than text is damaged too', () => {
    expect(readPractice({ version: 1 })).toEqual({ kind: 'broken', raw: '{"version":1}' })
    expect(readPractice(null)).toEqual({ kind: 'broken', raw: 'null' })
  })
})
