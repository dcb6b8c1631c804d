import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linkVersion, readLink } from '../../src/share/link.ts'

const versions = Array.from({ length: linkVersion }, (_, before) => before + 1)

/** What is wrong with the fixed link of a version, or what it says. */
const saidBy = async (version: number): Promise<unknown> => {
  if (!existsSync(`tests/share/version${version}.ts`))
    return `tests/share/version${version}.ts with a fixed link and what it says is missing`
  const fixed = await import(`./version${version}.ts`)
  if (!String(fixed.link).startsWith(`${version}.`)) return `the link in version${version}.ts is of another version`
  try {
    const read = await readLink(fixed.link)
    return JSON.stringify(read) === JSON.stringify(fixed.invitation) ? 'what it said' : read
  } catch {
    return `a link of version ${version} cannot be read`
  }
}

test.each(versions)(
  'links of version %i are readable for ever: a fixed one still says what it said',
  async (version) => {
    expect(await saidBy(version)).toBe('what it said')
  },
)
test('no fixed link is of a version that is not there yet', () => {
  const later = readdirSync('tests/share').filter(
    (file) => Number(/^version(\d+)\.ts$/.exec(file)?.[1] ?? 0) > linkVersion,
  )
  expect(later.map((file) => `${file} is there, but the version of links is still ${linkVersion}`)).toEqual([])
})
