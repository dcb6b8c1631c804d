import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exerciseIds, exercises } from '../../src/guide/care/exercises.ts'
import { doseFields, doseLimits, isWithinLimits, usualDose, type Prescribed } from '../../src/share/dosage.ts'
import { limits, problemsIn, type Invitation } from '../../src/share/invitation.ts'
import { linkVersion, LinkError, longestLink, readLink, writeLink, type LinkProblem } from '../../src/share/link.ts'
import { makeKey } from '../../src/share/keys.ts'
import { anyInvitation } from './anyLetter.ts'
import { linkOf, linkOfText } from './crafted.ts'
import * as version1 from './version1.ts'

const { key: made } = await makeKey('2026-11-25T09:00:00.000Z')
const keys = [made.publicKey, version1.publicKey]
const problemOf = async (text: string): Promise<LinkProblem | 'none'> => {
  try {
    await readLink(text)
    return 'none'
  } catch (error) {
    if (error instanceof LinkError) return error.problem
    throw error
  }
}
const row = (exercise: number, hold: number, reps = 2, sets = 1, perDay = 1, daysPerWeek = 7) => [
  exercise,
  hold,
  reps,
  sets,
  perDay,
  daysPerWeek,
]
/** What a forger packs: practice, phone, site, message, language, country, parts, programme. */
const packed = (change: { readonly [place: number]: unknown }): unknown[] =>
  ['Praktijk', '', '', '', 'nl', 'NL', 7, []].map((value, place) => change[place] ?? value)

describe('a link', () => {
  test('of any practice says the same when it is read', async () => {
    await fc.assert(
      fc.asyncProperty(anyInvitation(keys), async (invitation) => {
        const text = await writeLink(invitation)
        expect(text.length).toBeLessThanOrEqual(longestLink)
        expect(text).toMatch(/^1\.[\w-]+(\.[\w-]{86})?$/)
        expect(await readLink(text)).toEqual(invitation)
      }),
      { numRuns: 400, seed: 20261125 },
    )
  })
  test('can ask for every exercise at the least and the most of every dose', async () => {
    for (const exercise of exerciseIds)
      for (const end of [0, 1] as const) {
        const range = doseLimits(exercise)
        const dose = { ...usualDose(exercise) }
        for (const field of doseFields) dose[field] = range[field][end]
        const invitation: Invitation = { ...version1.invitation, programme: [dose] }
        expect(await readLink(await writeLink(invitation))).toEqual(invitation)
      }
  })
  test('of version 1 is readable for ever, with a key and without', async () => {
    expect(await readLink(version1.link)).toEqual(version1.invitation)
    expect(await readLink(version1.linkWithKey)).toEqual({ ...version1.invitation, key: version1.publicKey })
    expect(linkVersion).toBe(1)
  })
  test('with a usual programme is short enough for a message', async () => {
    const programme = (['MB-01', 'MB-04', 'ST-01', 'SG-01'] as const).map(usualDose)
    const usual = await writeLink({ ...version1.invitation, programme, key: version1.publicKey })
    const address = `https://nekwijzer.example/nl/i#${usual}`
    console.info(`usual programme link with a key for the reply: ${address.length} characters`)
    expect(address.length).toBeLessThanOrEqual(400)
  })
  test('is never longer than what is read, even when all texts are full', async () => {
    const many = (count: number, from: number) =>
      Array.from({ length: count }, (_, nth) => String.fromCodePoint(from + ((nth * 7919) % 20_000))).join('')
    const full = await writeLink({
      ...version1.invitation,
      practice: many(limits.practice, 0x20000),
      message: many(limits.message, 0x20200),
      site: `https://praktijk.example/${many(limits.site - 25, 0x24000)}`,
      programme: exerciseIds.slice(0, limits.exercises).map(usualDose),
      key: version1.publicKey,
    })
    console.info(`fullest link: ${full.length} characters of ${longestLink}`)
    expect(await problemOf(full)).toBe('none')
  })
})

describe('a link that cannot be read says why', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['far too much', `1.${'A'.repeat(longestLink)}`, 'tooLong'],
    ['a newer version', '2.abc', 'newer'],
    ['a much newer version', '9999.', 'newer'],
    ['a number', '1', 'damaged'],
    ['only the version', '1.', 'damaged'],
    ['version 0', '0.abc', 'damaged'],
    ['a word', 'hello', 'damaged'],
    ['other characters', '1.?', 'damaged'],
    ['a part of an address', '%F0%9F', 'damaged'],
    ['one letter less', version1.link.slice(0, -1), 'damaged'],
    ['an empty key', `${version1.link}.`, 'damaged'],
    ['one letter of the key less', version1.linkWithKey.slice(0, -1), 'damaged'],
    ['only small letters', version1.link.toLowerCase(), 'damaged'],
  ] as const)('%s', async (_, text, problem) => {
    expect(await problemOf(text)).toBe(problem)
  })
  test('also when one letter of it was changed, wherever that is', async () => {
    const at = version1.link.indexOf('.') + 1
    for (let place = at; place < version1.link.length - 1; place += 1) {
      const other = version1.link[place] === 'A' ? 'B' : 'A'
      expect(await problemOf(version1.link.slice(0, place) + other + version1.link.slice(place + 1))).toBe('damaged')
    }
  })
  test('also when its key is exchanged for another or is no key at all', async () => {
    expect(await problemOf(version1.linkWithKey.replace(version1.publicKey, made.publicKey))).toBe('damaged')
    expect(await problemOf(await linkOf(packed({}), 'A'.repeat(86)))).toBe('damaged')
    expect(await problemOf(await linkOf(packed({}), made.publicKey))).toBe('none')
  })
})

describe('a forged link', () => {
  test('does not ask for more than the limits, whatever the field', async () => {
    const code = exerciseIds.indexOf('ST-05')
    expect(await problemOf(await linkOf(packed({ 7: [row(code, 30)] })))).toBe('none')
    const beyond = [[31], [0], [-20], [20.5], [20, 0], [20, 16], [20, 2, 0], [20, 2, 4], [20, 2, 1, 0], [20, 2, 1, 7]]
    for (const [hold = 20, reps, sets, perDay] of [...beyond, [1e308], [2 ** 53]])
      expect(await problemOf(await linkOf(packed({ 7: [row(code, hold, reps, sets, perDay)] })))).toBe('damaged')
    for (const days of [0, 8, 1.5])
      expect(await problemOf(await linkOf(packed({ 7: [row(code, 20, 2, 1, 1, days)] })))).toBe('damaged')
  })
  test('never has an exercise held longer than the guide itself says', () => {
    for (const id of exerciseIds) expect(doseLimits(id).hold[1]).toBe(exercises[id].dose.hold[1])
    expect(exerciseIds.filter((id) => !isWithinLimits(usualDose(id)))).toEqual([])
  })
  test('does not ask for an exercise that is not ours, twice the same, or too many', async () => {
    for (const code of [exerciseIds.length, 999, -1, 0.5])
      expect(await problemOf(await linkOf(packed({ 7: [row(code, 20)] })))).toBe('damaged')
    expect(await problemOf(await linkOf(packed({ 7: [row(0, 20), row(0, 20)] })))).toBe('damaged')
    const nine = exerciseIds.slice(0, limits.exercises + 1).map((id, code) => row(code, usualDose(id).hold))
    expect(await problemOf(await linkOf(packed({ 7: nine })))).toBe('damaged')
    expect(await problemOf(await linkOf(packed({ 7: nine.slice(1) })))).toBe('none')
  })
  test('cannot hide what its texts say', async () => {
    const clean = async (text: string) => (await readLink(await linkOf(packed({ 0: 'P', 3: text })))).message
    expect(await clean('a\u202Eb\u2066c\u200Fd')).toBe('abcd')
    expect(await clean('a\u0000b\u0007c\u001B[31md\u007F')).toBe('abc[31md')
    expect(await clean('a\u200Bb\u00ADc\uFEFFd\u2060e\u3164f\u2800g\u034Fh\u{E0041}i')).toBe('abcdefghi')
    expect(await clean(`Z${'\u0335'.repeat(200)}algo`)).toBe(`Z${'\u0335'.repeat(3)}algo`)
    expect(await clean('e\u200B\u0301')).toBe('é')
    expect(await clean('a\u2028b\r\nc\rd\n\n\n\n\ne\tf')).toBe('a\nb\nc\nd\n\ne f')
    expect(await clean('שלום ❤️ مرحبا')).toBe('שלום ❤️ مرحبا')
    const { practice } = await readLink(await linkOfText(JSON.stringify(packed({ 0: 'A\nB \uD800 C' }))))
    expect(practice).toBe('A B C')
  })
  test('without a practice that can be seen is refused', async () => {
    for (const name of [' ', '\u200B', '\u202E\u3164', '\n']) {
      expect(await problemOf(await linkOf(packed({ 0: name })))).toBe('damaged')
    }
  })
})

describe('the address of a practice', () => {
  const asSite = async (site: string): Promise<string | undefined> =>
    (await readLink(await linkOf(packed({ 2: site })))).site
  test.each([
    'https://praktijk.example',
    'https://praktijk.example/afspraak?bij=ons#nu',
    'https://xn--mller-kva.example/',
    'mailto:balie@praktijk.example',
  ])('%s stays as it is', async (site) => {
    expect(await asSite(site)).toBe(site)
  })
  test.each([
    'http://praktijk.example',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\u0000script:alert(1)',
    ' javascript:alert(1)//https://praktijk.example',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://praktijk.example/1',
    'tel:112',
    'ftp://praktijk.example',
    '//praktijk.example',
    'praktijk.example',
    'https://praktijk.example@evil.example',
    'https://praktijk.example:geheim@evil.example/',
    'https://praktijk.example%40@evil.example/',
    'https://user@evil',
    'https://localhost',
    'https://',
    'mailto:',
    'mailto:balie@praktijk.example?bcc=evil@evil.example',
    'mailto:balie@praktijk.example,evil@evil.example',
    'mailto:balie%0d%0abcc%3aevil%40evil.example@praktijk.example',
    'mailto:"a b"@praktijk.example',
  ])('%s is refused', async (site) => {
    expect(await problemOf(await linkOf(packed({ 2: site })))).toBe('damaged')
  })
})

describe('a link that is being made', () => {
  test('names the fields that are not right yet', () => {
    expect(problemsIn(version1.invitation)).toEqual([])
    expect(problemsIn({ ...version1.invitation, practice: ' ', site: 'http://x.example', phone: 'bel!' })).toEqual([
      'practice',
      'phone',
      'site',
    ])
    expect(problemsIn({ ...version1.invitation, message: 'x'.repeat(limits.message + 1) })).toEqual(['message'])
    const tooLong: Prescribed = { ...usualDose('ST-01'), hold: 31 }
    expect(problemsIn({ ...version1.invitation, programme: [tooLong] })).toEqual(['programme'])
    expect(problemsIn(undefined)).not.toEqual([])
  })
  test('is not made when it could not be read', async () => {
    const tooLong: Prescribed = { ...usualDose('ST-01'), hold: 31 }
    await expect(writeLink({ ...version1.invitation, programme: [tooLong] })).rejects.toThrow('dose')
    await expect(writeLink({ ...version1.invitation, practice: '\u200B' })).rejects.toBeInstanceOf(Error)
  })
})
