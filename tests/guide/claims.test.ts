import { describe, expect, test } from 'vitest'
import { modules } from '../../src/guide/care/modules.ts'
import { claimFlags } from '../../src/guide/claimFlags.ts'
import { claims, type Claim } from '../../src/guide/claims.ts'
import { learnPages } from '../../src/guide/learnPages.ts'
import { rules } from '../../src/guide/rules/rules.ts'
import type { Rule } from '../../src/guide/rules/rule.ts'
import { sources } from '../../src/guide/sources.ts'

const all: readonly (readonly [string, Claim])[] = Object.entries(claims)
const known = (ids: readonly string[], table: object) => ids.filter((id) => !Object.hasOwn(table, id))

describe('the article', () => {
  test('has 90 claims, each carried, softened, contradicted or left out', () => {
    expect(all).toHaveLength(90)
  })
  test('is contradicted or left out only with a reason', () => {
    expect(
      all.filter(
        ([, { standing, note }]) => (standing === 'contradicted' || standing === 'notCarried') && note.length < 2,
      ),
    ).toEqual([])
    expect(
      all.filter(
        ([, { standing, flags, note }]) => standing === 'contradicted' && flags.length === 0 && !/F\d+/.test(note),
      ),
    ).toEqual([])
  })
  test('is named only by claims that exist', () => {
    expect(
      known(
        [...Object.values(modules).flatMap((module) => module.claims), ...learnPages.flatMap((page) => page.claims)],
        claims,
      ),
    ).toEqual([])
    expect(
      known(
        all.flatMap(([, { flags }]) => flags),
        claimFlags,
      ),
    ).toEqual([])
  })
  test('has every claim meant for explanation on a page or with a care module', () => {
    const told = new Set<string>([
      ...Object.values(modules).flatMap((module) => module.claims),
      ...learnPages.flatMap((page) => page.claims),
    ])
    expect(
      all
        .filter(
          ([id, { carriers, standing }]) =>
            standing !== 'notCarried' && (carriers.includes('learn') || carriers.includes('faq')) && !told.has(id),
        )
        .map(([id]) => id),
    ).toEqual([])
  })
})
test('every rule and explanation has a known source, or says that it is knowledge or design', () => {
  const origins = [
    ...Object.values<Rule>(rules).flatMap(({ source }) => source),
    ...learnPages.flatMap((page) => page.sources),
  ]
  expect(known(origins, { ...sources, knowledge: true, design: true })).toEqual([])
  expect(
    Object.entries<Rule>(rules)
      .filter(([, { source }]) => source.length === 0)
      .map(([id]) => id),
  ).toEqual([])
})
test('explanations lead on only to other explanations', () => {
  const ids = learnPages.map(({ id }) => id)
  expect(learnPages.flatMap(({ related }) => related).filter((id) => !(ids as readonly string[]).includes(id))).toEqual(
    [],
  )
})
