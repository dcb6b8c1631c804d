import { calculateJwkThumbprint, CompactEncrypt } from 'jose'
import { deflateSync, strToU8 } from 'fflate'
import { importPublicKey, type PracticeKey } from '../../src/share/keys.ts'
import { checkBytes, joined, toBytes, toText } from '../../src/share/packed.ts'
import { privateJwk, publicKey } from './version1.ts'

/** A link with these bytes and a check that is right, as a forger would make it. */
export const linkOfBytes = async (bytes: Uint8Array, key?: string): Promise<string> => {
  const check = await checkBytes(joined(bytes, strToU8(key ?? '')), 3)
  return ['1', toText(joined(check, bytes)), ...(key === undefined ? [] : [key])].join('.')
}
export const linkOfText = (text: string, key?: string): Promise<string> => linkOfBytes(deflateSync(strToU8(text)), key)
export const linkOf = (json: unknown, key?: string): Promise<string> => linkOfText(JSON.stringify(json), key)

/** A reply with these bytes, sealed as it should be. `header` adds to the header or replaces parts of it. */
export const sealedBytes = async (bytes: Uint8Array, to: string, header: { zip?: string } = {}): Promise<string> => {
  const point = toBytes(to)
  const jwk = { kty: 'EC', crv: 'P-256', x: toText(point.slice(0, 32)), y: toText(point.slice(32)) }
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, 8)
  const sealed = await new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid, ...header })
    .encrypt(await importPublicKey(to))
  return `1.${sealed}`
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
