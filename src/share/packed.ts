import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { decode, encode } from 'jose/base64url'

/** Bytes as base64url text without padding. */
export const toText = (bytes: Uint8Array): string => encode(bytes)
/** @throws TypeError on anything else than base64url */
export const toBytes = (text: string): Uint8Array => {
  if (!/^[\w-]*$/.test(text)) throw new TypeError('not base64url')
  return decode(text)
}

/** JSON, deflated with a preset dictionary. */
export const pack = (json: unknown, dictionary: string): Uint8Array =>
  deflateSync(strToU8(JSON.stringify(json)), { level: 9, dictionary: strToU8(dictionary) })

/**
 * Reads what `pack` made. Never takes more than `largest` bytes of memory for the result.
 * @throws Error when the bytes are damaged, are not JSON, or hold more than `largest` bytes
 */
export const unpack = (bytes: Uint8Array, dictionary: string, largest: number): unknown => {
  const out = new Uint8Array(largest)
  const read = inflateSync(bytes, { out, dictionary: strToU8(dictionary) })
  if (read.length >= largest) throw new RangeError('too large')
  const text = strFromU8(read)
  return JSON.parse(text)
}

/** First bytes of the SHA-256: enough to notice a slip of the copying hand, no protection against a forger. */
export const checkBytes = async (bytes: Uint8Array<ArrayBuffer>, count: number): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, count)

export const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
