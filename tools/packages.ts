import { existsSync, readFileSync } from 'node:fs'

type Locked = { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly link?: boolean }
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

/** Every package of the lock file, with its licence as the lock file, or else the package itself, states it. */
export const lockedPackages = (): readonly Package[] => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: { readonly [folder: string]: Locked }
  } // npm wrote it
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
