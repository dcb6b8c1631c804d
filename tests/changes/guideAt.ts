import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Guide } from '../proof/guideUnderProof.ts'

/** Thrown when a version of the guide cannot be read out of git. */
export class NoSuchVersion extends Error {}

const git = (...args: readonly string[]): Buffer => {
  try {
    return execFileSync('git', args, { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (cause) {
    throw new NoSuchVersion(`git ${args.join(' ')} did not work`, { cause })
  }
}

/**
 * The questions, rules and care of an earlier version.
 * @throws NoSuchVersion when git does not know it or it had no guide
 */
export const guideAt = async (version: string): Promise<Guide> => {
  const folder = mkdtempSync(join(tmpdir(), 'nekwijzer-rules-'))
  try {
    writeFileSync(join(folder, 'guide.tar'), git('archive', '--format=tar', version, 'src/guide', 'package.json'))
    mkdirSync(join(folder, 'at'))
    execFileSync('tar', ['-xf', join(folder, 'guide.tar'), '-C', join(folder, 'at')])
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'at', 'node_modules'))
    const load = (file: string) => import(join(folder, 'at/src/guide', file))
    const [{ questions }, { rules }, { modules }, { exercises }, { nudges }] = await Promise.all([
      load('questions/screens.ts'),
      load('rules/rules.ts'),
      load('care/modules.ts'),
      load('care/exercises.ts'),
      load('nudges.ts'),
    ])
    return { questions, rules, modules, exercises, nudges }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The commit in which a file first appeared; undefined without history. */
export const firstVersionWith = (path: string): string | undefined => {
  try {
    return git('log', '--diff-filter=A', '--format=%H', '--', path).toString().trim().split('\n').at(-1) || undefined
  } catch {
    return undefined
  }
}
