import { decodeProtectedHeader } from 'jose'
import { describe, expect, test } from 'vitest'
import {
  importPublicKey,
  KeyError,
  keyId,
  makeBackup,
  makeKey,
  restoreKey,
  type KeyProblem,
} from '../../src/share/keys.ts'
import { openReply, sealReply } from '../../src/share/seal.ts'
import * as version1 from './version1.ts'

const now = '2026-11-25T09:00:00.000Z'
const problemOf = async (text: string, passphrase = version1.passphrase): Promise<KeyProblem | 'none'> => {
  try {
    await restoreKey(text, passphrase)
    return 'none'
  } catch (error) {
    if (error instanceof KeyError) return error.problem
    throw error
  }
}
type Backup = { readonly version: number; readonly sealed: string; readonly madeOn: string }
const stored: Backup = JSON.parse(version1.backup) // our own text
const withChange = (change: { readonly [field: string]: unknown }): string => JSON.stringify({ ...stored, ...change })

describe('a key of a practice', () => {
  test('cannot be taken out of the browser', async () => {
    const { key } = await makeKey(now)
    expect(key.privateKey.extractable).toBe(false)
    for (const format of ['jwk', 'pkcs8'] as const)
      await expect(crypto.subtle.exportKey(format, key.privateKey)).rejects.toBeInstanceOf(Error)
    const restored = await restoreKey(version1.backup, version1.passphrase)
    await expect(crypto.subtle.exportKey('jwk', restored.privateKey)).rejects.toBeInstanceOf(Error)
  })
  test('has a short name that follows from its public part, and is another every time', async () => {
    const { key } = await makeKey(now)
    const { key: other } = await makeKey(now)
    expect(key.id).toMatch(/^[\w-]{8}$/)
    expect(key.publicKey).toMatch(/^[\w-]{86}$/)
    expect(await keyId(key.publicKey)).toBe(key.id)
    expect(await keyId(version1.publicKey)).toBe(version1.keyName)
    expect(other.publicKey).not.toBe(key.publicKey)
    expect(key).not.toHaveProperty('d')
  })
  test('that is none of this curve is refused', async () => {
    for (const text of ['A'.repeat(86), '', 'x', '!'.repeat(86)])
      await expect(importPublicKey(text)).rejects.toBeInstanceOf(Error)
  })
  test('still opens older replies after a newer key was made', async () => {
    const { key: old } = await makeKey(now)
    const sealed = await sealReply(version1.reply, old.publicKey)
    const { key: newer } = await makeKey(now)
    expect(await openReply(sealed, [newer, old])).toEqual(version1.reply)
  })
})

describe('a backup of a key', () => {
  test('opens on another device, and with it the replies', async () => {
    const { key, spare } = await makeKey(now)
    const file = await makeBackup(key, spare, 'zeven bomen langs het water')
    const restored = await restoreKey(file, 'zeven bomen langs het water')
    expect(restored).toMatchObject({ id: key.id, madeOn: now, publicKey: key.publicKey, backup: file })
    const sealed = await sealReply(version1.reply, key.publicKey)
    expect(await openReply(sealed, [restored])).toEqual(version1.reply)
  })
  test('of version 1 opens for ever', async () => {
    const restored = await restoreKey(version1.backup, version1.passphrase)
    expect(restored).toMatchObject({ id: version1.keyName, publicKey: version1.publicKey, madeOn: now })
    expect(await openReply(version1.sealed, [restored])).toEqual(version1.reply)
  })
  test('does not show the private part, and is costly to guess', async () => {
    const { key, spare } = await makeKey(now)
    const file = await makeBackup(key, spare, 'zeven bomen langs het water')
    expect(file).not.toContain(spare.d)
    const { sealed } = JSON.parse(file) as Backup // our own text
    const { alg, enc, p2c } = decodeProtectedHeader(sealed)
    expect([alg, enc]).toEqual(['PBES2-HS512+A256KW', 'A256GCM'])
    expect(p2c).toBeGreaterThanOrEqual(210_000) // OWASP, PBKDF2 with SHA-512
  })
  test('opens when letters of the passphrase were composed in another way', async () => {
    const { key, spare } = await makeKey(now)
    const file = await makeBackup(key, spare, 'caf\u00E9 am Fluss')
    expect((await restoreKey(file, 'cafe\u0301 am Fluss')).id).toBe(key.id)
  })
  test.each([
    ['a wrong passphrase', version1.backup, 'wrong horse battery', 'wrongPassphrase'],
    ['an empty passphrase', version1.backup, '', 'wrongPassphrase'],
    ['a changed letter', version1.backup.replace('.rcDw', '.rcDx'), version1.passphrase, 'wrongPassphrase'],
    ['a text that was cut', version1.backup.slice(0, -20), version1.passphrase, 'notABackup'],
    ['nothing', '', version1.passphrase, 'notABackup'],
    ['another file', '{"version":1}', version1.passphrase, 'notABackup'],
    ['null', 'null', version1.passphrase, 'notABackup'],
    ['a list', '[]', version1.passphrase, 'notABackup'],
    ['a newer version', withChange({ version: 2, sealed: 5 }), version1.passphrase, 'newer'],
    ['version 0', withChange({ version: 0 }), version1.passphrase, 'notABackup'],
    ['no date', withChange({ madeOn: 'yesterday' }), version1.passphrase, 'notABackup'],
    ['a sealed part that is far too long', withChange({ sealed: 'a'.repeat(5000) }), version1.passphrase, 'notABackup'],
    ['a sealed part that is none', withChange({ sealed: 'a.b.c' }), version1.passphrase, 'wrongPassphrase'],
  ] as const)('with %s says so', async (_, text, passphrase, problem) => {
    expect(await problemOf(text, passphrase)).toBe(problem)
  })
  test('that asks for endless work is not begun', async () => {
    const [, ...rest] = stored.sealed.split('.')
    const header = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 2 ** 31, p2s: 'Ai74OVUESOdlOeGpLhAVmA' }
    const sealed = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.')
    expect(await problemOf(withChange({ sealed }))).toBe('wrongPassphrase')
  })
})
