import { existsSync, readFileSync } from 'node:fs'

export type Hazard = {
  readonly id: string
  readonly cells: readonly string[]
  readonly evidence: readonly string[]
  readonly severity: string
  readonly likelihood: string
  readonly risk: string
}
type Property = { readonly class: string; readonly name: string }

/** The rows of the hazard log. */
export const hazardsIn = (page: string): readonly Hazard[] =>
  page
    .split('\n')
    .filter((line) => /^\| H\d+ \|/.test(line))
    .map((line) => {
      const cells = line.slice(2, -2).split(' | ')
      const [id = '', , , , evidence = '', severity = '', likelihood = '', risk = ''] = cells
      return { id, cells, evidence: evidence.split('<br>'), severity, likelihood, risk }
    })

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** A title as the first argument of a call, or as a key of a table of claims. */
const standsIn = (source: string, title: string): boolean =>
  new RegExp(String.raw`(?:\(\s*(['"\x60])${escaped(title)}\1\s*,|^\s*'${escaped(title)}':)`, 'm').test(source)

const wrongWith = (evidence: string, known: readonly Property[]): string | undefined => {
  if (evidence.startsWith('**none yet:** ')) return undefined
  const [, group, file, name] = /^proof \[`(\w+)`\]\(\.\.\/([^)]+)\)(?: `(.+)`)?$/.exec(evidence) ?? []
  if (group !== undefined) {
    const here = known.filter((property) => property.class === group)
    if (here.length === 0) return `there is no class of proofs "${group}"`
    if (!existsSync(file ?? '')) return `there is no ${file}`
    if (name !== undefined && !here.some((property) => property.name === name)) return `no property is called "${name}"`
    return undefined
  }
  const [, path, link, title] = /^\[([^\]]+)\]\(\.\.\/([^)]+)\) `(.+)`$/.exec(evidence) ?? []
  if (path === undefined || path !== link || title === undefined) return `"${evidence}" points at nothing`
  if (!existsSync(path)) return `there is no ${path}`
  const source = readFileSync(path, 'utf8')
  if (/\b(?:test|describe)\.(?:skip|skipIf|todo|only|runIf|fails)\b/.test(source)) return `${path} leaves out tests`
  return standsIn(source, title) ? undefined : `${path} has no test "${title}"`
}

/** What of the evidence leads nowhere, by hazard. */
export const deadPointers = (hazards: readonly Hazard[], known: readonly Property[]): readonly string[] =>
  hazards.flatMap(({ id, evidence }) =>
    evidence.flatMap((each) => {
      const wrong = wrongWith(each, known)
      return wrong === undefined ? [] : [`${id}: ${wrong}`]
    }),
  )
