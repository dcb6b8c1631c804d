import { readFileSync } from 'node:fs'
import { sources } from '../../src/guide/sources.ts'

/** One line of docs/downgrades.md: a rule that was made less urgent on purpose. */
export type Accepted = { readonly rule: string; readonly reason: string; readonly source: string }

/**
 * Rules that may be less urgent than before.
 * @throws Error when a line names no reason or no known source
 */
export const readAccepted = (text: string): readonly Accepted[] =>
  text
    .split('\n')
    .filter((line) => /^\|\s*R-/.test(line))
    .map((line) => {
      const [, rule = '', reason = '', source = ''] = line.split('|').map((cell) => cell.trim())
      if (reason.length < 10) throw new Error(`docs/downgrades.md: ${rule} has no reason`)
      if (!source.split(/,\s*/).every((id) => id in sources))
        throw new Error(`docs/downgrades.md: ${rule} has no known source`)
      return { rule, reason, source }
    })

export const accepted = (): readonly Accepted[] => readAccepted(readFileSync('docs/downgrades.md', 'utf8'))
