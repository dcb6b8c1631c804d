import { describe, expect, test } from 'vitest'
import { Copy } from './copy.ts'

export type Step = {
  /** As in CONTRIBUTING.md. */
  readonly does: string
  readonly apply: (copy: Copy) => void | Promise<unknown>
  /** `types` or a test file: what notices that this step was forgotten. */
  readonly noticedBy: string
  /** What the message then says. */
  readonly says: string | RegExp
}
export type Recipe = { readonly adds: string; readonly steps: readonly Step[] }

/** A copy of the project in which these steps were done. */
export const afterSteps = async (steps: readonly Step[]): Promise<Copy> => {
  const copy = new Copy()
  for (const { apply } of steps) await apply(copy)
  return copy
}
/** What a check says about a copy, which is then removed. */
export const saidOf = async (copy: Copy, check: string): Promise<string> => {
  const { passed, said } = await copy.check(check)
  copy.remove()
  return passed ? 'nothing: the check passed' : said
}

/** Proves that each step of a recipe, when it is forgotten, is named. */
export const proveEachStep = ({ adds, steps }: Recipe): void => {
  describe.each([adds])('%s', () => {
    test.concurrent.each(steps)(
      'without "$does": $noticedBy says what is missing',
      async (forgotten) => {
        const copy = await afterSteps(steps.filter((step) => step !== forgotten))
        expect(await saidOf(copy, forgotten.noticedBy)).toMatch(forgotten.says)
      },
      120_000,
    )
  })
}
