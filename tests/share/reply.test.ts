import fc from 'fast-check'
import { decodeProtectedHeader } from 'jose'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createActor, waitFor } from 'xstate'
import type { Answers } from '../../src/guide/questions/screens.ts'
import { makeKey, type PracticeKey } from '../../src/share/keys.ts'
import { qrOf } from '../../src/share/qr.ts'
import { newNonce, replyLimits, type Reply } from '../../src/share/reply.ts'
import { replyFlow } from '../../src/share/replyFlow.ts'
import { longestReply, openReply, ReplyError, replyTextIn, sealReply, type ReplyProblem } from '../../src/share/seal.ts'
import { anyReply } from './anyLetter.ts'
import { knownKey, sealedText } from './crafted.ts'
import * as version1 from './version1.ts'

const now = '2026-11-25T09:00:00.000Z'
const { key: ours } = await makeKey(now)
const { key: theirs } = await makeKey(now)
const problemOf = async (text: string, keys: readonly PracticeKey[]): Promise<ReplyProblem | 'none'> => {
  try {
    await openReply(text, keys)
    return 'none'
  } catch (error) {
    if (error instanceof ReplyError) return error.problem
    throw error
  }
}
const changedHeader = (sealed: string, change: (header: object) => object): string => {
  const [version, header = '', ...rest] = sealed.split('.')
  const changed = change(JSON.parse(Buffer.from(header, 'base64url').toString()) as object) // a JWE header is an object
  return [version, Buffer.from(JSON.stringify(changed)).toString('base64url'), ...rest].join('.')
}
const empty: Reply = {
  on: '2026-11-25',
  app: '0.1.0',
  rules: '1',
  language: 'nl',
  answers: { country: 'NL' },
  leftOut: [],
  given: { level: 'SELF_CARE', within: 'today' },
  checkIns: [],
  days: [],
  sessions: { count: 0, days: 0, stopped: 0 },
  nonce: newNonce(),
}

describe('a sealed reply', () => {
  test('of any person opens to what was sealed, and only for the practice it was sealed to', async () => {
    await fc.assert(
      fc.asyncProperty(anyReply, async (reply) => {
        const sealed = await sealReply(reply, ours.publicKey)
        expect(await openReply(sealed, [theirs, ours])).toEqual(reply)
        expect(await problemOf(sealed, [theirs])).toBe('wrongKey')
        expect(await problemOf(sealed, [{ ...theirs, id: ours.id }])).toBe('altered')
      }),
      { numRuns: 250, seed: 20261125 },
    )
  })
  test('of every patient among the vignettes opens again', async () => {
    for (const file of ['clinical', 'edges', 'patients']) {
      const all = JSON.parse(readFileSync(`tests/vignettes/${file}.json`, 'utf8')) as { answers: Answers }[] // our own
      for (const { answers } of all) {
        const reply = { ...version1.reply, answers }
        expect(await openReply(await sealReply(reply, ours.publicKey), [ours])).toEqual(reply)
      }
    }
  }, 20_000)
  test('of version 1 opens for ever', async () => {
    expect(await openReply(version1.sealed, [await knownKey(version1.keyName)])).toEqual(version1.reply)
  })
  test('says nothing but how it is sealed and the name of the key', async () => {
    const sealed = await sealReply(version1.reply, ours.publicKey)
    const header = decodeProtectedHeader(sealed.slice(2))
    expect(Object.keys(header).toSorted()).toEqual(['alg', 'enc', 'epk', 'kid', 'zip'])
    expect(header).toMatchObject({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', kid: ours.id })
    expect(header['epk']).toMatchObject({ kty: 'EC', crv: 'P-256' })
    expect(header['epk']).not.toHaveProperty('d')
    expect(sealed).toMatch(/^1\.[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]{22}$/)
  })
  test('is another text every time, so that two cannot be compared', async () => {
    const texts = [await sealReply(empty, ours.publicKey), await sealReply(empty, ours.publicKey)]
    expect(new Set(texts.map((text) => text.split('.')[4])).size).toBe(2)
  })
  test('is found in a link, and in an e-mail that broke its lines', async () => {
    const sealed = await sealReply(version1.reply, ours.publicKey)
    expect(replyTextIn(`https://nekwijzer.example/nl/r#${sealed}`)).toBe(sealed)
    const broken = ` ${sealed.replaceAll(/(.{70})/g, '$1\r\n')}\n`
    expect(await openReply(replyTextIn(broken), [ours])).toEqual(version1.reply)
  })
  test('that could not be opened is not made', async () => {
    for (const question of ['x'.repeat(replyLimits.question + 1), '\u200B', ''])
      await expect(sealReply({ ...empty, question }, ours.publicKey)).rejects.toBeInstanceOf(Error)
    await expect(sealReply(empty, 'A'.repeat(86))).rejects.toBeInstanceOf(Error)
  })
})

describe('a reply that cannot be opened says why', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['far too much', '1.'.padEnd(longestReply + 1, 'A'), 'tooLong'],
    ['a word', 'hello', 'notAReply'],
    ['a number', '1', 'notAReply'],
    ['words with dots', 'x.y.z', 'notAReply'],
    ['a newer version', '2.abc', 'newer'],
    ['only the version', '1.', 'cutOff'],
    ['four of five pieces', '1.a.b.c', 'cutOff'],
    ['one letter less', version1.sealed.slice(0, -1), 'cutOff'],
    ['half of it', version1.sealed.slice(0, 200), 'cutOff'],
    ['a piece too many', `${version1.sealed}.x`, 'altered'],
    ['a letter too many', `${version1.sealed}x`, 'cutOff'],
    ['another letter', version1.sealed.replace('.3Y', '.3Z'), 'altered'],
  ] as const)('%s', async (_, text, problem) => {
    expect(await problemOf(text, [await knownKey(version1.keyName)])).toBe(problem)
  })
  test('it names the key that it needs', async () => {
    await expect(openReply(version1.sealed, [ours])).rejects.toMatchObject({
      problem: 'wrongKey',
      keyId: version1.keyName,
    })
    expect(await problemOf(version1.sealed, [])).toBe('wrongKey')
  })
  test('a reply whose key name was exchanged opens for nobody', async () => {
    const sealed = await sealReply(version1.reply, ours.publicKey)
    const swapped = changedHeader(sealed, (header) => ({ ...header, kid: theirs.id }))
    expect(await problemOf(swapped, [theirs])).toBe('altered')
    expect(await problemOf(swapped, [ours])).toBe('wrongKey')
    expect(await problemOf(swapped, [{ ...ours, id: theirs.id }])).toBe('altered')
  })
  test.each([
    ['missing', undefined],
    ['a number', 5],
    ['an object', { toString: 'x' }],
    ['hidden letters', '\u202E'.repeat(8)],
    ['far too long', 'a'.repeat(9000)],
  ])('a key name that is %s', async (_, kid) => {
    const sealed = await sealReply(empty, ours.publicKey)
    expect(
      await problemOf(
        changedHeader(sealed, (header) => ({ ...header, kid })),
        [ours],
      ),
    ).toBe('altered')
  })
  test('a code that this version does not know is of a newer one; a code that is none is damage', async () => {
    const packed = (answers: unknown, level: unknown = 0) =>
      JSON.stringify([
        '2026-11-25',
        '1',
        '1',
        'nl',
        answers,
        [],
        [level, 'now'],
        [],
        [],
        [],
        [0, 0, 0],
        '',
        '',
        'a1b2c3d4',
      ])
    const opened = async (...of: Parameters<typeof packed>) =>
      problemOf(await sealedText(packed(...of), ours.publicKey), [ours])
    expect(await opened([0, 0, 13, 7])).toBe('none')
    for (const newer of [
      [999, 0],
      [0, 99],
      [2, [99]],
    ])
      expect(await opened(newer)).toBe('newer')
    expect(await opened([], 99)).toBe('newer')
    for (const damage of [
      [-1, 0],
      [0, -1],
      [0.5, 0],
      [0, null],
      [null, 0],
      ['0', 0],
      [0, true],
      [13, null],
      [13, '7'],
    ])
      expect(await opened(damage)).toBe('altered')
    for (const damage of [[13, 11], [13, -1], [13, 2.5], [13, [7]], [0], [0, [0]], [2, 0], [13]])
      expect(await opened(damage)).toBe('altered')
  })
})

test('a reply fits in a QR code that a phone can read, unless it is a very long one', async () => {
  const full = JSON.parse(readFileSync('tests/vignettes/patients.json', 'utf8')) as { answers: Answers }[] // our own
  const longestAnswers = full
    .map(({ answers }) => answers)
    .reduce((most, each) => (JSON.stringify(each).length > JSON.stringify(most).length ? each : most))
  const days = Array.from({ length: replyLimits.days }, (_, nth) => ({
    on: new Date(Date.UTC(2026, 10, 25) - nth * 86_400_000).toISOString().slice(0, 10),
    pain: (nth * 7) % 11,
  }))
  const letters = (count: number) =>
    Array.from({ length: count }, (_, nth) => String.fromCodePoint(0x4e00 + ((nth * 7919) % 20_000))).join('')
  const typical = { ...version1.reply, answers: longestAnswers, days: days.slice(0, 14) }
  const longest: Reply = {
    ...typical,
    days,
    checkIns: Array.from({ length: replyLimits.checkIns }, (_, nth) => ({
      ...(version1.reply.checkIns[0] ?? { moment: 'week1', answers: {} }),
      on: days[nth]?.on ?? '2026-11-25',
    })),
    activity: { text: letters(replyLimits.activity), score: 10 },
    question: letters(replyLimits.question),
    name: letters(replyLimits.name),
  }
  const lengths = { shortest: empty, typical, longest }
  for (const [name, reply] of Object.entries(lengths)) {
    const sealed = await sealReply(reply, ours.publicKey)
    const address = `https://nekwijzer.example/nl/r#${sealed}`
    const version = qrOf(address)?.version
    console.info(`${name} reply: ${sealed.length} characters, QR version ${version ?? 'none: too long'}`)
    expect(sealed.length).toBeLessThan(longestReply)
    if (name !== 'longest') expect(version).toBeLessThanOrEqual(25)
    expect(await openReply(sealed, [ours])).toEqual(reply)
  }
})

describe('sending a reply', () => {
  const seal = { type: 'seal', reply: version1.reply, publicKey: version1.publicKey } as const
  test('seals what was seen, and a change after that goes back first', async () => {
    const flow = createActor(replyFlow, { input: {} }).start()
    flow.send({ type: 'change', draft: { question: 'Mag ik weer zwemmen?', leftOut: ['mood'] } })
    flow.send(seal)
    flow.send({ type: 'change', draft: { question: 'too late' } })
    const { context } = await waitFor(flow, (state) => state.matches('ready'))
    expect(context.question).toBe('Mag ik weer zwemmen?')
    expect(await openReply(context.sealed ?? '', [await knownKey(version1.keyName)])).toEqual(version1.reply)
    flow.send({ type: 'change', draft: { question: 'too late' } })
    expect(flow.getSnapshot().context.question).toBe('Mag ik weer zwemmen?')
    flow.send({ type: 'back' })
    expect(flow.getSnapshot().matches('choosing')).toBe(true)
    expect(flow.getSnapshot().context.sealed).toBeUndefined()
  })
  test('that cannot be sealed says so, and leads back', async () => {
    const flow = createActor(replyFlow, { input: {} }).start()
    flow.send({ ...seal, publicKey: 'A'.repeat(86) })
    await waitFor(flow, (state) => state.matches('failed'))
    flow.send({ type: 'back' })
    expect(flow.getSnapshot().matches('choosing')).toBe(true)
  })
})
