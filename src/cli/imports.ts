import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('../..', import.meta.url))
export type Import = { readonly file: string; readonly from: string; readonly to: string }

/** Every TypeScript file of `src`, by its path from there. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted()
export const sourceOf = (file: string): string => readFileSync(join(top, 'src', file), 'utf8')
export const importsOf = (file: string): readonly string[] =>
  [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** Every import of our own code, by folder of `src`, or by folder at the top such as `locales`. */
export const ownImports = (): readonly Import[] =>
  sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => {
        const [first = '', second = ''] = normalize(join('src', dirname(file), path))
          .replaceAll('\\', '/')
          .split('/')
        return { file, from: file.split('/')[0] ?? '', to: first === 'src' ? second : first }
      }),
  )
