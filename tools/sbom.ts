import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadedFolders, lockedPackages } from './packages.ts'

type Component = { readonly name: string; readonly version: string; readonly [more: string]: unknown }
export type Bom = {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: string
  readonly serialNumber: string
  readonly metadata: { readonly component: Component; readonly [more: string]: unknown }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

const runNpm = (args: readonly string[]): string => {
  const npm = process.env['npm_execpath']
  return npm !== undefined && /\.c?js$/.test(npm)
    ? execFileSync(process.execPath, [npm, ...args], { encoding: 'utf8', maxBuffer: 1e8 })
    : execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' })
}

/** What a person loads, as a CycloneDX list: npm's, without clock, chance and folder, so that it only changes with the lock file. */
export const billOfMaterials = (): Bom => {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string }
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const made = JSON.parse(runNpm(args)) as Bom // npm made it
  const { timestamp: _now, tools: _npm, ...metadata } = made.metadata
  // not `--omit dev`: npm 11 then leaves out react, which a tool needs too, and keeps what a library may want at most
  const folders = loadedFolders()
  const loaded = new Set(
    lockedPackages().flatMap((each) => (folders.has(each.folder) ? [`${each.name}@${each.version}`] : [])),
  )
  const components = made.components.filter((each) => loaded.has(`${each.name}@${each.version}`))
  const refs = new Set([metadata.component, ...components].map((each) => each['bom-ref']))
  const lasting = {
    ...made,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components,
    dependencies: made.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  }
  const hex = createHash('sha256')
    .update(JSON.stringify({ ...lasting, serialNumber: '' }))
    .digest('hex')
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return { ...lasting, serialNumber: `urn:uuid:${groups.join('-')}` }
}

if (process.argv[1]?.endsWith('sbom.ts')) {
  mkdirSync('dist-hosting', { recursive: true })
  const bom = billOfMaterials()
  writeFileSync('dist-hosting/sbom.json', `${JSON.stringify(bom, undefined, 2)}\n`)
  console.log(`dist-hosting/sbom.json: ${bom.components.length} packages, ${bom.serialNumber}`)
}
