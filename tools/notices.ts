import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { loadedFolders, lockedPackages } from './packages.ts'

const textIn = (folder: string): string | undefined => {
  if (!existsSync(folder)) return undefined
  const file = readdirSync(folder)
    .toSorted()
    .find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}

/** The licences of what is handed on with the app: most of them ask for no more than this. */
export const notices = (): string => {
  const loaded = loadedFolders()
  return lockedPackages()
    .filter(({ folder }) => loaded.has(folder))
    .map(({ folder, name, version, licence }) => `${name} ${version}, ${licence}\n\n${textIn(folder) ?? ''}`.trim())
    .join(`\n\n${'-'.repeat(60)}\n\n`)
}

/** Puts licences.txt next to the pages. */
export const licenceNotices = (): Plugin => {
  let out = 'dist'
  return {
    name: 'licence-notices',
    apply: 'build',
    configResolved: (config) => {
      out = config.build.outDir
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      handler: async () => writeFile(join(out, 'licences.txt'), `${notices()}\n`),
    },
  }
}
