import { levels, type Condition, type Level, type Question } from '../../src/guide/language.ts'
import { plainly, questionsIn } from '../../src/guide/plainly.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import { settle } from '../../src/guide/walk.ts'
import { chance } from '../proof/chance.ts'
import { levelOf, type Guide } from '../proof/guideUnderProof.ts'
import type { Patient } from '../proof/patient.ts'
import type { Prover, Truth } from '../proof/prover.ts'
import { readGuide } from '../proof/reading.ts'

export type Move = { readonly from: Level; readonly to: Level; readonly patient: Patient }
export type Downgrade = { readonly rule: string; readonly patient: Patient }

/** Every move from one level to another that some answer set makes, with the calmest patient who makes it. */
export const moves = async (prover: Prover, before: Guide, after: Guide): Promise<readonly Move[]> => {
  const { z } = prover
  const [old, now] = [readGuide(prover, before), readGuide(prover, after)]
  const found: Move[] = []
  for (const from of levels)
    for (const to of levels) {
      if (from === to) continue
      const patient = await prover.somebody(z.And(old.exactly(from), now.exactly(to)))
      if (patient !== undefined) found.push({ from, to, patient })
    }
  return found
}

/** Earlier rules whose people are now told something less urgent, apart from those in the list of accepted downgrades. */
export const downgrades = async (
  prover: Prover,
  before: Guide,
  after: Guide,
  accepted: readonly string[],
): Promise<readonly Downgrade[]> => {
  const { z } = prover
  const [old, now] = [readGuide(prover, before), readGuide(prover, after)]
  const lower = (id: string, level: Level): Truth =>
    z.And(old.holds(before.rules[id]?.when ?? { op: 'never' }), z.Not(now.level(level)))
  const found: Downgrade[] = []
  for (const [id, { level }] of Object.entries(before.rules)) {
    if (accepted.includes(id)) continue
    const patient = await prover.somebody(lower(id, level))
    if (patient !== undefined) found.push({ rule: id, patient })
  }
  return found
}

const same = (a: Condition | undefined, b: Condition | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)
export const changedRules = (before: Guide, after: Guide): readonly string[] =>
  [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].filter((id) => {
    const [old, now] = [before.rules[id], after.rules[id]]
    return old?.level !== now?.level || old?.within !== now?.within || !same(old?.when, now?.when)
  })

export type Count = {
  readonly exact: boolean
  readonly sets: number
  readonly moved: { readonly [move: string]: number }
}

const everySet = (options: readonly string[]): readonly (readonly string[])[] => {
  const sets: (readonly string[])[] = [[]]
  for (const option of options) sets.push(...sets.map((set) => [...set, option]))
  return sets
}
const mostOptions = 12 // more have too many sets to list
/** Every answer to a question, none included; of a long list only each option on its own. */
const answersTo = (question: Question): readonly unknown[] => {
  if (question.kind === 'scale') return [undefined, ...Array.from({ length: 11 }, (_, score) => score)]
  if (question.kind === 'one' || question.kind === 'yesNo') return [undefined, ...question.options]
  return question.options.length > mostOptions
    ? [undefined, ...question.options.map((option) => [option])]
    : everySet(question.options)
}

/**
 * How many answer sets moved. Exact over all answers to the questions that the changed rules look at, the rest
 * unanswered, as long as there are at most 200,000; otherwise a sample over all questions.
 */
export const countMoves = (before: Guide, after: Guide): Count => {
  const looked = new Set(
    changedRules(before, after).flatMap((id) =>
      [before.rules[id], after.rules[id]].flatMap((rule) => (rule ? questionsIn(plainly(rule.when)) : [])),
    ),
  )
  const asked = questions.filter(({ id }) => looked.has(id))
  const onlySingles = asked.some((question) => question.kind !== 'scale' && question.options.length > mostOptions)
  const possible = new Map(questions.map((question) => [question.id, answersTo(question)]))
  const sizes = asked.map(({ id }) => possible.get(id)?.length ?? 1)
  const all = sizes.reduce((product, size) => product * size, 1)
  const exact = all <= 200_000 && !onlySingles
  const sets = exact ? all : 100_000
  const pool = exact ? asked : questions
  const moved: { [move: string]: number } = {}
  const random = chance(20261124)
  const below = (most: number): number => Math.floor(random() * most)
  for (let nth = 0; nth < sets; nth += 1) {
    let rest = nth
    const answers = settle(
      Object.fromEntries(
        pool.flatMap(({ id }) => {
          const choices = possible.get(id) ?? []
          const pick = exact ? rest % choices.length : below(3) === 0 ? below(choices.length) : 0
          rest = Math.floor(rest / choices.length)
          return choices[pick] === undefined ? [] : [[id, choices[pick]]]
        }),
      ),
    )
    const [from, to] = [levelOf(before, answers), levelOf(after, answers)]
    if (from !== to) moved[`${from} to ${to}`] = (moved[`${from} to ${to}`] ?? 0) + 1
  }
  return { exact, sets, moved }
}
