import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { invitationShape } from '../../src/share/invitation.ts'
import { makeKey } from '../../src/share/keys.ts'
import { LinkError, readLink } from '../../src/share/link.ts'
import { unpack } from '../../src/share/packed.ts'
import { packedReply } from '../../src/share/packedReply.ts'
import { replyShape } from '../../src/share/reply.ts'
import { openReply, ReplyError, sealReply } from '../../src/share/seal.ts'
import { anyReply } from './anyLetter.ts'
import { knownKey, linkOfBytes, linkOfText, sealedBytes, sealedText } from './crafted.ts'
import { anyDamaged, anyStrange } from './noise.ts'
import * as version1 from './version1.ts'

const seed = 20261125
const known = await knownKey(version1.keyName)
const { key: other } = await makeKey('2026-11-25T09:00:00.000Z')
const linkProblems = ['empty', 'tooLong', 'newer', 'damaged']
const replyProblems = ['empty', 'tooLong', 'notAReply', 'newer', 'cutOff', 'wrongKey', 'altered', 'oldBrowser']

const outcomes = { link: new Map<string, number>(), reply: new Map<string, number>() }
const count = (kind: keyof typeof outcomes, outcome: string): string => {
  outcomes[kind].set(outcome, (outcomes[kind].get(outcome) ?? 0) + 1)
  return outcome
}
const builtIns = () => [Object.prototype, Array.prototype, String.prototype].map((each) => Reflect.ownKeys(each).length)
const untouched = builtIns()
const check = (value: unknown, shape: v.GenericSchema): void => {
  expect(v.parse(shape, value)).toEqual(value)
  expect(value).not.toHaveProperty('polluted')
}

/** A known refusal, or something that is right in every part; anything else fails the test. */
const linkOutcome = async (text: string): Promise<string> => {
  try {
    check(await readLink(text), invitationShape)
    return count('link', 'read')
  } catch (error) {
    if (!(error instanceof LinkError)) throw error
    expect(linkProblems).toContain(error.problem)
    return count('link', error.problem)
  } finally {
    expect(builtIns()).toEqual(untouched)
  }
}
const replyOutcome = async (text: string): Promise<string> => {
  try {
    check(await openReply(text, [other, known]), replyShape)
    return count('reply', 'opened')
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error
    expect(replyProblems).toContain(error.problem)
    return count('reply', error.problem)
  } finally {
    expect(builtIns()).toEqual(untouched)
  }
}
const always = <Case>(cases: fc.Arbitrary<Case>, numRuns: number, outcome: (each: Case) => Promise<unknown>) =>
  fc.assert(
    fc.asyncProperty(cases, async (each) => {
      await outcome(each)
    }),
    { numRuns, seed },
  )
const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.base64String({ maxLength: 2100 }).map((text) => `1.${text.replaceAll('=', '')}`),
  fc.constantFrom('1..', '1...', '01.', '1e3.', '-1.', ' 1.', '٣.', '1'.repeat(5000), '.'.repeat(3000), '1.....'),
)

const row = [5, 2, 8, 1, 3, 7]
const packedLinks: readonly unknown[] = [
  ['Praktijk', '+31 30 1234567', 'https://praktijk.example', 'Tot dan', 'nl', 'NL', 7, [row, [4, 25, 2, 2, 1, 5]]],
  ['P', '', '', '', 'en', 'UK', 2, [row]],
  ['P', '', '', '', 'de', 'DE', 1, []],
]
const bomb = (kilobytes: number, letter: number) => deflateSync(new Uint8Array(kilobytes * 1024).fill(letter))
const anyStream = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.tuple(fc.constantFrom(...packedLinks), fc.nat(), fc.nat({ max: 255 })).map(([json, at, byte]) => {
    const bytes = deflateSync(strToU8(JSON.stringify(json)))
    bytes[at % bytes.length] = byte
    return at % 3 === 0 ? bytes.slice(0, at % bytes.length) : bytes
  }),
  fc.tuple(fc.integer({ min: 8, max: 1200 }), fc.constantFrom(0, 32, 48, 91)).map(([size, byte]) => bomb(size, byte)),
)

afterAll(() => {
  for (const [kind, found] of Object.entries(outcomes)) {
    const all = [...found.values()].reduce((sum, each) => sum + each, 0)
    console.info(`${kind}: ${all} cases; ${[...found].map(([name, times]) => `${name} ${times}`).join(', ')}`)
  }
})

describe('whatever stands in a link, it is refused with a reason or right in every part', () => {
  test('any text', () => always(anyWords, 800, linkOutcome), 30_000)
  test('a link that was damaged on its way', () => {
    return always(anyDamaged([version1.link, version1.linkWithKey]), 2500, linkOutcome)
  }, 30_000)
  test('something strange, packed as it should be', () => {
    return always(anyStrange(packedLinks), 2500, async (text) => linkOutcome(await linkOfText(text)))
  }, 30_000)
  test('damaged or endless streams with a check that is right', () => {
    return always(anyStream, 1000, async (bytes) => linkOutcome(await linkOfBytes(bytes)))
  }, 30_000)
  test('what is more than 8192 bytes is not taken, however small it was packed', async () => {
    const padded = (spaces: number) => linkOfText(JSON.stringify(packedLinks[1]) + ' '.repeat(spaces))
    expect(await linkOutcome(await padded(8000))).toBe('read')
    expect(await linkOutcome(await padded(8200))).toBe('damaged')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 3, max: 3000 }), (spaces, largest) => {
        const packed = deflateSync(strToU8(`1${' '.repeat(spaces)}`))
        if (spaces + 1 < largest) expect(unpack(packed, '', largest)).toBe(1)
        else expect(() => unpack(packed, '', largest)).toThrow('too large')
      }),
      { numRuns: 200, seed },
    )
  })
})

const packedReplies = [...fc.sample(anyReply, { numRuns: 20, seed }), version1.reply].map(packedReply)
const sealed = [version1.sealed, await sealReply(version1.reply, known.publicKey)]
const someBytes = strToU8(JSON.stringify(packedReply(version1.reply)))
const anyHeader = fc.record(
  {
    alg: fc.constantFrom(
      'none',
      'dir',
      'RSA-OAEP-256',
      'RSA1_5',
      'A256KW',
      'ECDH-ES+A256KW',
      'PBES2-HS512+A256KW',
      null,
      5,
    ),
    enc: fc.constantFrom('none', 'A128GCM', 'A128CBC-HS256', 'A256CBC-HS512', null, {}),
    zip: fc.constantFrom('DEF', 'GZIP', '', 5, null),
    crit: fc.constantFrom(['exp'], ['b64'], [], 'alg', null),
    p2c: fc.constantFrom(2 ** 31, 1e308, -1),
    p2s: fc.constant('AAAA'),
    epk: fc.constantFrom(
      null,
      {},
      { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' },
      { kty: 'RSA', n: 'AA', e: 'AQAB' },
      'x',
    ),
    kid: fc.constantFrom(other.id, '__proto__', 'toString', null, [known.id]),
    apu: fc.constantFrom('AAAA', 5),
    b64: fc.constant(false),
    jku: fc.constant('https://evil.example/keys'),
  },
  { requiredKeys: [] },
)
const anySealedStream = fc.tuple(
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.integer({ min: 0, max: 300 }).map((cut) => deflateSync(someBytes).slice(0, cut)),
    fc.integer({ min: 61, max: 8000 }).map((size) => bomb(size, 32)),
  ),
  fc.constantFrom({ zip: 'DEF' }, {}),
)

describe('whatever a practice pastes, it is refused with a reason or right in every part', () => {
  test('any text', () => always(anyWords, 400, replyOutcome), 30_000)
  test('a reply that was damaged after it was sealed never opens to anything else', async () => {
    await always(anyDamaged(sealed), 1400, async (text) => {
      // base64url leaves bits unused at the end of a piece, so an opened one must be the reply that was sealed
      if ((await replyOutcome(text)) === 'opened') expect(await openReply(text, [other, known])).toEqual(version1.reply)
    })
  }, 30_000)
  test('something strange, sealed as it should be', () => {
    return always(anyStrange(packedReplies), 1500, async (text) =>
      replyOutcome(await sealedText(text, known.publicKey)),
    )
  }, 30_000)
  test('damaged or endless streams, sealed as they should be', () => {
    return always(anySealedStream, 300, async ([bytes, header]) =>
      replyOutcome(await sealedBytes(bytes, known.publicKey, header)),
    )
  }, 30_000)
  test('headers that ask for another way of sealing', () => {
    return always(anyHeader, 300, async (header) => replyOutcome(await sealedBytes(someBytes, known.publicKey, header)))
  }, 30_000)
  test('what is more than 60000 bytes is not taken, however small it was packed', async () => {
    const padded = (spaces: number) =>
      sealedBytes(deflateSync(new Uint8Array([...someBytes, ...strToU8(' '.repeat(spaces))])), known.publicKey, {
        zip: 'DEF',
      })
    expect(await replyOutcome(await padded(59_000))).toBe('opened')
    expect(await replyOutcome(await padded(60_000))).toBe('altered')
  })
})
