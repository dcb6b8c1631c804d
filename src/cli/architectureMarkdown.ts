import { readFileSync } from 'node:fs'
import { rooms } from './rooms.ts'

const page = new URL('../../docs/architecture.md', import.meta.url)
const begin = '<!-- Made by `npm run docs` from src/cli/rooms.ts. Do not edit down to the end mark. -->'
const end = '<!-- End of what is made. -->'
const list = (folders: readonly string[]): string =>
  folders.length === 0 ? 'nothing of ours' : folders.map((folder) => `\`${folder}\``).join(', ')

/** The page on architecture as it stands, with its table of rooms made anew. */
export const architectureMarkdown = (): string => {
  const text = readFileSync(page, 'utf8')
  const [before, ...made] = text.split(begin)
  const after = made[0]?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error('docs/architecture.md has lost the marks of its table')
  return [
    `${before}${begin}`,
    '',
    '| room | what lives there | may import | because |',
    '|---|---|---|---|',
    ...Object.entries(rooms).map(
      ([folder, { holds, mayImport, because }]) => `| \`${folder}\` | ${holds} | ${list(mayImport)} | ${because} |`,
    ),
    '',
    `${end}${after}`,
  ].join('\n')
}
