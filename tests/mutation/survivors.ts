import { readFileSync } from 'node:fs'

// Prints every code mutant that no test noticed, with the reason why it is harmless. Exit code 1 for one without a reason.

type Mutant = {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}
type Place = { readonly line: number; readonly column: number }
type Report = {
  readonly files: { readonly [file: string]: { readonly source: string; readonly mutants: readonly Mutant[] } }
}

const missing = 'stands for "nothing", which the compiler asks for and no data reaches'
/** File, the code that was changed, and why the change is harmless. */
const harmless: readonly (readonly [file: string, code: string, why: string])[] = [
  ['because.ts', '[]', missing],
  ['explain.ts', '[]', missing],
  ['explain.ts', '[[]]', 'only the rule for self-care needs no answer, and it is where the search begins'],
  ['explain.ts', "best.rule === 'R-SC-00'", 'the rule for self-care has no answers, so any other rule replaces it'],
  ['explain.ts', 'shown.filter((option) => option !== now)', 'the same answer changes no level and is left out later'],
  ['explain.ts', 'option !== now', 'the same answer changes no level and is left out later'],
  [
    'explain.ts',
    'questions\n    .filter((question) => holds(question.askIf, settled))',
    'an answer that is not asked does not count',
  ],
  ['explain.ts', "typeof score === 'number'", 'without a score the first change found is the one nearest to 0'],
  ['explain.ts', 'level !== now', 'only changes to another level are in the list'],
  [
    'explain.ts',
    'Math.abs(Number(change.to) - here) < Math.abs(Number(best.to) - here)',
    'a higher score is never less urgent, so two scores of one level never stand equally far on both sides',
  ],
  ['triage.ts', "'SELF_CARE'", 'the rule for self-care always fires and sets it'],
  [
    'walk.ts',
    "question.kind !== 'many' && question.kind !== 'bodyMap'",
    'a list of answers belongs to these kinds only',
  ],
  [
    'advise.ts',
    "level !== 'EMERGENCY' && level !== 'URGENT'",
    'saves time: at a lower level no screen is found to stop at',
  ],
  ['language.ts', '[]', 'a place on the body excludes no other and stands in no group; the ids in it name nothing'],
  ['language.ts', "typeof answer === 'string'", 'a list or a number is never one of the options; for the compiler'],
  [
    'triage.ts',
    'urgency(level) >= urgency(than)',
    'asked only of two levels that differ, or to keep one of two equal ones',
  ],
  ['triage.ts', "'today'", missing],
  ['walk.ts', '[]', missing],
  ['walk.ts', 'held.length === 0', 'saves time: without held options the filter keeps them all'],
  ['walk.ts', 'screens.find(({ id }) => id === screen)?.questions', 'every screen id is in the list; for the compiler'],
  ['walk.ts', 'known !== undefined', 'saves time: what was worked out before is worked out again'],
  ['gate.ts', '[]', 'no module waits for a rule of that name'],
  ['referral.ts', '[]', missing],
  ['plan.ts', 'option !== undefined', 'for the compiler: nobody ticked an option without a name'],
]

const report: Report = JSON.parse(readFileSync('reports/mutation.json', 'utf8')) // written by Stryker just before
const codeOf = (source: string, { start, end }: Mutant['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, nth) => line.slice(nth === 0 ? start.column - 1 : 0, nth === last ? end.column - 1 : undefined))
    .join('\n')
}

const count = { killed: 0, alive: 0, unexplained: 0 }
for (const [path, { source, mutants }] of Object.entries(report.files))
  for (const mutant of mutants) {
    if (mutant.status === 'Killed' || mutant.status === 'Timeout') count.killed += 1
    if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') continue
    count.alive += 1
    const code = codeOf(source, mutant.location)
    const why = harmless.find(([file, part]) => path.endsWith(`/${file}`) && code === part)?.[2]
    if (why === undefined) count.unexplained += 1
    console.log(
      `${why === undefined ? 'UNEXPLAINED' : 'harmless'}  ${path}:${mutant.location.start.line}  ${code.slice(0, 60)} -> ${mutant.replacement ?? ''}  ${why ?? ''}`,
    )
  }
const score = (100 * count.killed) / (count.killed + count.alive)
console.log(
  `code mutants: ${count.killed + count.alive}; noticed ${count.killed} (${score.toFixed(2)} %); not noticed ${count.alive}, without a reason ${count.unexplained}`,
)
process.exit(count.unexplained === 0 && score >= 95 ? 0 : 1)
