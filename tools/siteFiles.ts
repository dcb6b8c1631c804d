import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type SiteFile = {
  readonly url: string
  readonly revision: string | null
  /** The worker refuses to keep a file that is not the one that was built. */
  readonly integrity?: string
}
export type SiteFiles = {
  readonly shared: readonly SiteFile[]
  readonly languages: { readonly [language: string]: readonly SiteFile[] }
}

/** Not for the device: what only search engines, installers and the build need. */
const unneeded =
  /^(\.vite\/|_headers|embed\.js|licences\.txt|404\.html|index\.html|robots\.txt|sitemap\.xml|og\.png|sw\.js|icon-)/
/** Of the pages of a language these three; the app shows all others from app.html. */
const pages = /^[\w-]+\/(index|app|guide\/s01\/index)\.html$/

const languageOf = (file: string, languages: readonly string[]): string | undefined =>
  languages.find((language) =>
    [`${language}/`, `assets/words/${language}/`, `flow-${language}.`].some((start) => file.startsWith(start)),
  )

/** Everything a person needs without a network: for all languages together, and for each one apart. */
export const siteFiles = async (folder: string, languages: readonly string[]): Promise<SiteFiles> => {
  const all = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !unneeded.test(file) && (!file.endsWith('.html') || pages.test(file)))
    .toSorted()
  const hashOf = async (file: string, as: 'hex' | 'base64'): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest(as)
  const entry = async (file: string): Promise<SiteFile> => ({
    url: `/${file}`,
    // the name of a built file changes with its content
    ...(file.startsWith('assets/')
      ? { revision: null, integrity: `sha256-${await hashOf(file, 'base64')}` }
      : { revision: (await hashOf(file, 'hex')).slice(0, 16) }),
  })
  const of = (language: string | undefined) =>
    Promise.all(all.filter((file) => languageOf(file, languages) === language).map(entry))
  return {
    shared: await of(undefined),
    languages: Object.fromEntries(
      await Promise.all(languages.map(async (language) => [language, await of(language)] as const)),
    ),
  }
}
