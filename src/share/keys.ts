import { calculateJwkThumbprint, CompactEncrypt, compactDecrypt } from 'jose'
import * as v from 'valibot'
import { joined, toBytes, toText } from './packed.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const rounds = 310_000 // PBKDF2, SHA-512
const format = 'nekwijzer-key'
export const backupVersion = 1
export const shortestPassphrase = 10 // characters

/** A key pair of a practice. The private part cannot be taken out of the browser. */
export type PracticeKey = {
  /** First characters of the RFC 7638 thumbprint: names the key in a reply. */
  readonly id: string
  /** ISO date-time. */
  readonly madeOn: string
  /** P-256, x and y, base64url: 86 characters, as it stands in a link. */
  readonly publicKey: string
  readonly privateKey: CryptoKey
  /** The private part under a passphrase, when the practice made a backup. */
  readonly backup?: string
}
export type KeyProblem = 'wrongPassphrase' | 'notABackup' | 'newer'
/** Why a backup cannot be restored. */
export class KeyError extends Error {
  readonly problem: KeyProblem
  constructor(problem: KeyProblem, options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
  }
}

const publicJwk = (publicKey: string) => {
  const bytes = toBytes(publicKey)
  return { kty: 'EC', crv: 'P-256', x: toText(bytes.slice(0, 32)), y: toText(bytes.slice(32)) } as const
}
/** @throws Error when the text is not a point on the curve */
export const importPublicKey = async (publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', publicJwk(publicKey), curve, false, [])

/** The short name of a key, made from its public part. */
export const keyId = async (publicKey: string): Promise<string> =>
  (await calculateJwkThumbprint(publicJwk(publicKey))).slice(0, 8)

const lockedKey = async (jwk: JsonWebKey, madeOn: string): Promise<PracticeKey> => {
  const publicKey = toText(joined(toBytes(jwk.x ?? ''), toBytes(jwk.y ?? '')))
  const privateKey = await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits'])
  return { id: await keyId(publicKey), madeOn, publicKey, privateKey }
}

/**
 * Makes a key pair. `spare` still holds the private part in the open, for a backup: keep it in memory only, and only as
 * long as the page is open. `now` is an ISO date-time.
 */
export const makeKey = async (now: string): Promise<{ readonly key: PracticeKey; readonly spare: JsonWebKey }> => {
  const { privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const spare = await crypto.subtle.exportKey('jwk', privateKey)
  return { key: await lockedKey(spare, now), spare }
}

/** A file with the private part under a passphrase (JWE, PBES2 and AES-GCM). */
export const makeBackup = async (key: PracticeKey, spare: JsonWebKey, passphrase: string): Promise<string> => {
  const { kty, crv, x, y, d } = spare
  const sealed = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ kty, crv, x, y, d })))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(new TextEncoder().encode(passphrase.normalize('NFKC')))
  return JSON.stringify({ format, version: backupVersion, id: key.id, madeOn: key.madeOn, sealed })
}

const backupHead = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const backupShape = v.object({
  madeOn: v.pipe(v.string(), v.isoTimestamp()),
  sealed: v.pipe(v.string(), v.maxLength(4000)),
})
const jwkShape = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.string(),
  y: v.string(),
  d: v.string(),
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new KeyError('notABackup', { cause })
  }
}

/**
 * The key of a backup file, locked into this browser.
 * @throws KeyError when it is no backup, of a newer version, or the passphrase does not fit
 */
export const restoreKey = async (text: string, passphrase: string): Promise<PracticeKey> => {
  const json = parsed(text)
  const head = v.safeParse(backupHead, json)
  if (!head.success) throw new KeyError('notABackup')
  if (head.output.version > backupVersion) throw new KeyError('newer')
  const backup = v.safeParse(backupShape, json)
  if (!backup.success) throw new KeyError('notABackup')
  try {
    const { plaintext } = await compactDecrypt(
      backup.output.sealed,
      new TextEncoder().encode(passphrase.normalize('NFKC')),
      { maxPBES2Count: rounds, keyManagementAlgorithms: ['PBES2-HS512+A256KW'] },
    )
    const jwk = v.parse(jwkShape, JSON.parse(new TextDecoder().decode(plaintext)))
    return { ...(await lockedKey(jwk, backup.output.madeOn)), backup: text }
  } catch (cause) {
    throw new KeyError('wrongPassphrase', { cause })
  }
}
