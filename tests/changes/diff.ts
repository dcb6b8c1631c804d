import { levels } from '../../src/guide/language.ts'
import { shipped } from '../proof/guideUnderProof.ts'
import { inWords } from '../proof/patient.ts'
import { openProver } from '../proof/prover.ts'
import { accepted } from './accepted.ts'
import { changedRules, countMoves, downgrades, moves } from './compare.ts'
import { firstVersionWith, guideAt, NoSuchVersion } from './guideAt.ts'

// Says what changed, clinically, since a version in git. Exit code 1 when somebody is told something less urgent
// and docs/downgrades.md does not say why.

const ledger = 'docs/downgrades.md'
const version = process.argv[2] ?? firstVersionWith(ledger)
if (version === undefined) {
  console.log('There is no history to compare with. Name a git version: npm run rules:diff -- <version>')
  process.exit(0)
}
try {
  const before = await guideAt(version)
  const changed = changedRules(before, shipped)
  console.log(`Since ${version}, changed rules: ${changed.join(', ') || 'none'}`)
  const prover = await openProver()
  for (const { from, to, patient } of await moves(prover, before, shipped)) {
    const direction = levels.indexOf(to) > levels.indexOf(from) ? 'more urgent' : 'LESS urgent'
    console.log(`\n${from} to ${to} (${direction}), for instance somebody who answers\n${inWords(patient)}`)
  }
  if (changed.length > 0) {
    const { exact, sets, moved } = countMoves(before, shipped)
    console.log(
      `\n${exact ? `All ${sets} answer sets over the questions of the changed rules` : `${sets} random answer sets`}: ${
        Object.entries(moved)
          .map(([move, count]) => `${move} ${count} (${((100 * count) / sets).toFixed(2)} %)`)
          .join(', ') || 'none moved'
      }`,
    )
  }
  const missing = await downgrades(
    prover,
    before,
    shipped,
    accepted().map(({ rule }) => rule),
  )
  for (const { rule, patient } of missing)
    console.log(
      `\nNOT EXPLAINED in ${ledger}: less urgent than ${rule} asked for, for somebody who answers\n${inWords(patient)}`,
    )
  console.log(missing.length === 0 ? '\nNobody is told something less urgent without a reason.' : '')
  process.exit(missing.length === 0 ? 0 : 1)
} catch (cause) {
  if (!(cause instanceof NoSuchVersion)) throw cause
  console.error(`There is no guide at ${version} in this repository.`)
  process.exit(2)
}
