import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linkVersion, readLink } from '../../src/share/link.ts'

const versions = Array.from({ length: linkVersion }, (_, before) => before + 1)

test.each(versions)(
  'links of version %i are readable for ever: a fixed one is kept and says what it said',
  async (version) => {
    const place = `tests/share/version${version}.ts`
    expect(existsSync(place), `${place} with a fixed link and what it says is missing`).toBe(true)
    const fixed = await import(`./version${version}.ts`)
    expect(fixed.link.split('.')[0]).toBe(String(version))
    await expect(readLink(fixed.link), `a link of version ${version} cannot be read`).resolves.toEqual(fixed.invitation)
  },
)
