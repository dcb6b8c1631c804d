import { existsSync, readFileSync } from 'node:fs'

type Locked = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly dependencies?: { readonly [name: string]: string }
}
type Lock = { readonly packages: { readonly [folder: string]: Locked } }
export type Package = {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Only for building and testing: not in what a person loads. */
  readonly dev: boolean
}

const licenceInFolder = (folder: string): string | undefined => {
  const file = `${folder}/package.json`
  if (!existsSync(file)) return undefined
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: unknown } // anybody wrote it
  return typeof license === 'string' ? license : undefined
}

const lockFile = (): Lock => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock // npm wrote it

/** Every package of the lock file, with its licence as the lock file, or else the package itself, states it. */
export const lockedPackages = (): readonly Package[] => {
  const lock = lockFile()
  return Object.entries(lock.packages)
    .filter(([folder, { link }]) => folder !== '' && link !== true)
    .map(([folder, { version = '', license, dev = false }]) => ({
      folder,
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? licenceInFolder(folder) ?? 'none stated',
      dev,
    }))
}

/** Folders of the packages that a person can load: our dependencies and theirs, without what only tools may want. */
export const loadedFolders = (): ReadonlySet<string> => {
  const { packages } = lockFile()
  const found = new Set<string>()
  const placeOf = (name: string, from: string): string | undefined => {
    const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`
    if (own in packages) return own
    return from === '' ? undefined : placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))))
  }
  const add = (folder: string): void => {
    for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
      const needed = placeOf(name, folder)
      if (needed === undefined || found.has(needed)) continue
      found.add(needed)
      add(needed)
    }
  }
  add('')
  return found
}
