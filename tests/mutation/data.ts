import { readFileSync, writeFileSync } from 'node:fs'
import type { Answers } from '../../src/guide/questions/screens.ts'
import { shipped } from '../proof/guideUnderProof.ts'
import { plainAdvice } from '../proof/plainEvaluator.ts'
import { openProver } from '../proof/prover.ts'
import { check } from '../proof/prove.ts'
import { readGuide } from '../proof/reading.ts'
import { safetyProperties } from '../proof/safetyProperties.ts'
import { mutants, type Mutant } from './mutants.ts'
import { differs, outcomeOf, type Outcome } from './outcome.ts'

// Makes every small mistake in the rules, facts and contraindications and tells which of them nobody would notice.
// With --add, a person who shows the mistake becomes a vignette, with the advice that the specification asks for.

type Vignette = { readonly answers: Answers; readonly expect: Partial<Outcome> }
const read = (name: string) => JSON.parse(readFileSync(new URL(`../vignettes/${name}.json`, import.meta.url), 'utf8'))
const edgesFile = new URL('../vignettes/edges.json', import.meta.url)
const edges: Vignette[] = read('edges')
const clinical: readonly { readonly answers: Answers; readonly expect: Outcome['level']; readonly within?: number }[] =
  read('clinical')

const sameList = (wanted: readonly string[] | undefined, got: readonly string[]): boolean =>
  wanted === undefined || wanted.toSorted().join() === got.join()
const agrees = ({ expect }: Vignette, got: Outcome): boolean =>
  (expect.level === undefined || expect.level === got.level) &&
  (expect.within === undefined || expect.within === got.within) &&
  sameList(expect.modules, got.modules) &&
  sameList(expect.exercises, got.exercises)

const prover = await openProver()
const requirements = safetyProperties(shipped)
const proved = new Map(requirements.map(({ name, formula }) => [name, formula(readGuide(prover, shipped), prover)]))

const noticedByRequirement = async (mutant: Mutant): Promise<boolean> => {
  for (const property of requirements) {
    const formula = property.formula(readGuide(prover, mutant.guide), prover)
    if (proved.get(property.name)?.eqIdentity(formula) === true) continue
    if (!(await check(prover, mutant.guide, property)).holds) return true
  }
  return false
}
const vignettes = (): readonly Vignette[] => [
  ...clinical.map(({ answers, expect: level, within }) => ({
    answers,
    expect: { level, ...(within !== undefined && { within }) },
  })),
  ...edges,
]

const count = { vignette: 0, requirement: 0, equivalent: 0, added: 0 }
const equivalent: string[] = []
const unnoticed: string[] = []
const add = process.argv.includes('--add')
for (const mutant of mutants(shipped)) {
  if (vignettes().some((vignette) => !agrees(vignette, outcomeOf(mutant.guide, vignette.answers)))) {
    count.vignette += 1
    continue
  }
  const difference = differs(prover, shipped, mutant)
  if ((await prover.anybody(difference)) === undefined) {
    count.equivalent += 1
    equivalent.push(mutant.name)
    continue
  }
  const patient = (await prover.somebody(difference)) as Answers // made of the options of our own questions
  const { level, within, modules, exercises } = plainAdvice(patient as Parameters<typeof plainAdvice>[0])
  const vignette = { answers: patient, expect: { level, within, modules, exercises } as Outcome } // levels of the specification
  if (add && agrees(vignette, outcomeOf(shipped, patient)) && !agrees(vignette, outcomeOf(mutant.guide, patient))) {
    edges.push(vignette)
    count.added += 1
  } else if (await noticedByRequirement(mutant)) count.requirement += 1
  else unnoticed.push(`${mutant.name}: ${JSON.stringify(patient)}`)
}
if (add) writeFileSync(edgesFile, `[\n${edges.map((edge) => JSON.stringify(edge)).join(',\n')}\n]\n`)

console.log(`equivalent, says the solver:\n  ${equivalent.join('\n  ')}\n`)
for (const name of unnoticed) console.log(`UNNOTICED ${name}`)
console.log(
  `data mutants: ${mutants(shipped).length}; noticed by a vignette ${count.vignette}, by a requirement ${count.requirement}; equivalent ${count.equivalent}; vignettes added ${count.added}; unnoticed ${unnoticed.length}`,
)
process.exit(unnoticed.length === 0 ? 0 : 1)
