import { deflateSync, strToU8 } from 'fflate'
import { importPublicKey, keyId, type PracticeKey } from '../../src/share/keys.ts'
import { checkBytes, joined, toText } from '../../src/share/packed.ts'
import { privateJwk, publicKey } from './version1.ts'

/** A link with these bytes and a check that is right, as a forger would make it. */
export const linkOfBytes = async (bytes: Uint8Array, key?: string): Promise<string> => {
  const check = await checkBytes(joined(bytes, strToU8(key ?? '')), 3)
  return ['1', toText(joined(check, bytes)), ...(key === undefined ? [] : [key])].join('.')
}
export const linkOfText = (text: string, key?: string): Promise<string> => linkOfBytes(deflateSync(strToU8(text)), key)
export const linkOf = (json: unknown, key?: string): Promise<string> => linkOfText(JSON.stringify(json), key)

type Header = { readonly [name: string]: unknown }
/** ECDH-ES as in RFC 7518 4.6, by hand: a library would not write a header that is wrong. */
const contentKey = async (own: CryptoKey, other: CryptoKey): Promise<CryptoKey> => {
  const secret = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256))
  const word = (count: number) => new Uint8Array([0, 0, count >> 8, count & 255])
  const alg = strToU8('A256GCM')
  const input = joined(word(1), secret, word(alg.length), alg, word(0), word(0), word(256))
  return crypto.subtle.importKey('raw', await crypto.subtle.digest('SHA-256', input), 'AES-GCM', false, ['encrypt'])
}
/** These bytes sealed to a practice as a forger would; `change` is written over the usual header. */
export const sealedBytes = async (bytes: Uint8Array, to: string, change: Header = {}): Promise<string> => {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const own = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', own.publicKey)
  const usual = { alg: 'ECDH-ES', enc: 'A256GCM', kid: await keyId(to), epk: { kty, crv, x, y } }
  const header = toText(strToU8(JSON.stringify({ ...usual, ...change })))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const algorithm = { name: 'AES-GCM', iv, additionalData: joined(strToU8(header)) }
  const key = await contentKey(own.privateKey, await importPublicKey(to))
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, joined(bytes)))
  return ['1', header, '', toText(iv), toText(sealed.slice(0, -16)), toText(sealed.slice(-16))].join('.')
}
export const sealedText = (text: string, to: string): Promise<string> => sealedBytes(strToU8(text), to)

/** The practice of the version 1 vectors. */
export const knownKey = async (id: string): Promise<PracticeKey> => ({
  id,
  madeOn: '2026-11-25T09:00:00.000Z',
  publicKey,
  privateKey: await crypto.subtle.importKey('jwk', privateJwk, { name: 'ECDH', namedCurve: 'P-256' }, false, [
    'deriveBits',
  ]),
})
