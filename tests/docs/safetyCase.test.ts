import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shipped } from '../proof/guideUnderProof.ts'
import { reachProperties } from '../proof/reachProperties.ts'
import { propertyClasses, safetyProperties } from '../proof/safetyProperties.ts'
import { deadPointers, hazardsIn, type Hazard } from './hazards.ts'

const page = readFileSync('docs/safety-case.md', 'utf8')
const hazards = hazardsIn(page)
const known = [...safetyProperties(shipped), ...reachProperties(shipped)]
const dead = (rows: readonly Hazard[]): readonly string[] => deadPointers(rows, known)

describe('in the hazard log', () => {
  test('each hazard has its own id, and no cell is empty', () => {
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, nth) => `H${String(nth + 1).padStart(2, '0')}`))
    expect(hazards.length).toBeGreaterThanOrEqual(30)
    expect(hazards.filter(({ cells }) => cells.length !== 9 || cells.includes(''))).toEqual([])
  })
  test('each hazard points at evidence that is there, or says that there is none yet', () => {
    expect(dead(hazards)).toEqual([])
    expect(hazards.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })
  test('every class of proofs stands behind some hazard', () => {
    const text = hazards.map(({ cells }) => cells.join()).join()
    expect(propertyClasses.filter((group) => !text.includes(`proof [\`${group}\`]`))).toEqual([])
  })
  test('the risk is the one of the table for its severity and likelihood', () => {
    const scale = [...page.matchAll(/^\| ((?:very )?(?:high|low)|medium) \| ([\d |]+) \|$/gm)]
    const risks = new Map(scale.map(([, likelihood = '', row = '']) => [likelihood, row.split(' | ')]))
    const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic']
    expect(risks.size).toBe(5)
    for (const { id, severity, likelihood, risk } of hazards)
      expect(`${id} ${risk}`).toBe(`${id} ${risks.get(likelihood)?.[severities.indexOf(severity)]}`)
  })
  test('every gap stands in the list at the end, and no other', () => {
    const end = page.slice(page.indexOf('## Where there is no evidence yet'))
    const listed = [...end.matchAll(/^- \*\*(H\d+)\*\*/gm)].map(([, id]) => id)
    expect(listed).toEqual(hazards.filter(({ evidence }) => evidence.join().includes('none yet')).map(({ id }) => id))
  })
})

describe('a pointer that leads nowhere is found out', () => {
  const pointing = (evidence: string): readonly string[] =>
    dead(hazardsIn(`| H01 | a | b | c | ${evidence} | d | e | 1 | f |`))
  test('a test that was renamed, and a file that was removed', () => {
    const file = '[tests/guide/walk.test.ts](../tests/guide/walk.test.ts)'
    expect(pointing(`${file} \`fall away in a chain\``)).toEqual([])
    expect(pointing(`${file} \`fall away in a chian\``)).toEqual([
      'H01: tests/guide/walk.test.ts has no test "fall away in a chian"',
    ])
    expect(pointing(`${file} \`fall away\``)).toHaveLength(1)
    expect(pointing('[tests/guide/no.test.ts](../tests/guide/no.test.ts) `a`')).toEqual([
      'H01: there is no tests/guide/no.test.ts',
    ])
  })
  test('a class of proofs or a property that does not exist', () => {
    const of = (group: string) => `proof [\`${group}\`](../tests/proof/safetyProperties.ts)`
    expect(pointing(of('stale'))).toEqual([])
    expect(pointing(of('stall'))).toEqual(['H01: there is no class of proofs "stall"'])
    expect(pointing(`${of('minimum')} \`otherSigns fever leads at least to URGENT\``)).toEqual([])
    expect(pointing(`${of('minimum')} \`otherSigns fever leads at least to EMERGENCY\``)).toHaveLength(1)
  })
  test('words without a pointer', () => {
    expect(pointing('we looked at it')).toEqual(['H01: "we looked at it" points at nothing'])
  })
})

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/embedding.md',
  'docs/hosting.md',
  'docs/intended-purpose.md',
  'docs/safety-case.md',
]
test.each(documents)('%s has no link to a file that is not there', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)]
  const gone = links.map(([, path = '']) => join(dirname(document), path)).filter((path) => !existsSync(path))
  expect(gone).toEqual([])
})
