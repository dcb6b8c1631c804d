import { readFileSync, writeFileSync } from 'node:fs'
import { breaks } from './breaks.ts'
import { shipped, type Guide } from './guideUnderProof.ts'
import { inWords, type Patient } from './patient.ts'
import { openProver, type Prover } from './prover.ts'
import { reachProperties } from './reachProperties.ts'
import { readGuide } from './reading.ts'
import { safetyProperties, type Property } from './safetyProperties.ts'

export const properties = (guide: Guide): readonly Property[] => [...safetyProperties(guide), ...reachProperties(guide)]

export type Verdict =
  | { readonly holds: true }
  /** `patient` is the person for whom it fails; there is none when somebody was to be found and nobody was. */
  | { readonly holds: false; readonly patient: Patient | undefined }

export const check = async (prover: Prover, guide: Guide, property: Property): Promise<Verdict> => {
  const formula = property.formula(readGuide(prover, guide), prover)
  const found = await prover.anybody(formula)
  if ((found === undefined) === (property.cases === 'nobody')) return { holds: true }
  return { holds: false, patient: found && (await prover.somebody(formula)) }
}

export const inPlainWords = ({ name, cases }: Property, verdict: Verdict): string =>
  verdict.holds
    ? name
    : cases === 'somebody'
      ? `${name}: for nobody at all`
      : `${name}: not for somebody who answers\n${inWords(verdict.patient ?? {})}`

const corpus = new URL('./counterexamples.json', import.meta.url)
/** Every patient that once showed a mistake, in the shipped guide or in one broken on purpose. */
export const counterexamples = (): readonly Patient[] => JSON.parse(readFileSync(corpus, 'utf8')) // our own file
const remember = (patients: readonly Patient[]): void => {
  const lines = new Set([...counterexamples(), ...patients].map((patient) => JSON.stringify(patient)))
  writeFileSync(corpus, `[\n${[...lines].join(',\n')}\n]\n`)
}

/** Prints every property with its verdict and time; exit code 1 when one does not hold. */
const report = async (): Promise<void> => {
  const began = performance.now()
  const prover = await openProver()
  let broken = 0
  const all = properties(shipped)
  for (const property of all) {
    const start = performance.now()
    const verdict = await check(prover, shipped, property)
    const milliseconds = Math.round(performance.now() - start)
    if (!verdict.holds) {
      broken += 1
      if (verdict.patient !== undefined) remember([verdict.patient])
    }
    console.log(
      `${verdict.holds ? 'holds ' : 'BROKEN'} ${String(milliseconds).padStart(6)} ms  ${property.class.padEnd(9)} ${inPlainWords(property, verdict)}`,
    )
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`\n${all.length} properties, ${broken} broken, ${seconds} s`)
  for (const { name, guide, caughtBy } of breaks) {
    const property = properties(guide).find((each) => each.name === caughtBy)
    const verdict = property && (await check(prover, guide, property))
    const caught = verdict?.holds === false
    if (!caught) broken += 1
    else if (verdict.patient !== undefined) remember([verdict.patient])
    console.log(`${caught ? 'caught' : 'MISSED'} on purpose: ${name}; by: ${caughtBy}`)
  }
  process.exit(broken === 0 ? 0 : 1)
}
if (import.meta.url === `file://${process.argv[1]}`) await report()
