import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import * as v from 'valibot'
import { importPublicKey, keyId, type PracticeKey } from './keys.ts'
import { packedReply, replyFrom, UnknownCode } from './packedReply.ts'
import { replyShape, type Reply } from './reply.ts'

export type ReplyProblem =
  | 'empty'
  | 'tooLong'
  | 'notAReply'
  | 'newer'
  | 'cutOff'
  | 'wrongKey'
  | 'altered'
  | 'oldBrowser'
/** Why a sealed reply cannot be opened. */
export class ReplyError extends Error {
  readonly problem: ReplyProblem
  /** Name of the key it was sealed to, where the reply still tells. */
  readonly keyId: string | undefined
  constructor(problem: ReplyProblem, options?: ErrorOptions & { readonly keyId?: string }) {
    super(problem, options)
    this.problem = problem
    this.keyId = options?.keyId
  }
}

export const replyVersion = 1
export const longestReply = 20_000 // characters
const largest = 60_000 // bytes once inflated

const canDeflate = (): boolean => {
  try {
    return Boolean(new CompressionStream('deflate-raw'))
  } catch {
    return false // an older browser sends it uncompressed
  }
}

/**
 * A reply that only the holder of the private key can open: version, then JWE compact (ECDH-ES on P-256, AES-256-GCM).
 * It does not prove who sent it.
 * @throws Error when the public key is not a point on the curve, or the reply is one that could not be opened
 */
export const sealReply = async (reply: Reply, publicKey: string): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(packedReply(v.parse(replyShape, reply))))
  const sealed = await new CompactEncrypt(bytes)
    .setProtectedHeader({
      alg: 'ECDH-ES',
      enc: 'A256GCM',
      ...(canDeflate() && { zip: 'DEF' }),
      kid: await keyId(publicKey),
    })
    .encrypt(await importPublicKey(publicKey))
  return `${replyVersion}.${sealed}`
}

/** The reply in a text that somebody pasted: alone, in a link after `#`, or with line breaks of an e-mail. */
export const replyTextIn = (pasted: string): string => {
  const afterHash = pasted.includes('#') ? pasted.slice(pasted.indexOf('#') + 1) : pasted
  return afterHash.replaceAll(/\s+/g, '')
}

const headerShape = v.object({ kid: v.pipe(v.string(), v.regex(/^[\w-]{8}$/)), zip: v.exactOptional(v.string()) })
const headerOf = (jwe: string): v.InferOutput<typeof headerShape> => {
  try {
    return v.parse(headerShape, decodeProtectedHeader(jwe))
  } catch (cause) {
    throw new ReplyError('altered', { cause })
  }
}

const opened = async (jwe: string, key: PracticeKey): Promise<Uint8Array> => {
  const { plaintext } = await compactDecrypt(jwe, key.privateKey, {
    keyManagementAlgorithms: ['ECDH-ES'],
    contentEncryptionAlgorithms: ['A256GCM'],
    maxDecompressedLength: largest,
  })
  return plaintext
}

/**
 * Opens a sealed reply with the one of these keys it was made for.
 * @throws ReplyError when it is empty, too long, no reply at all, of a newer version, cut off, for another key, or altered
 */
export const openReply = async (text: string, keys: readonly PracticeKey[]): Promise<Reply> => {
  if (text === '') throw new ReplyError('empty')
  if (text.length > longestReply) throw new ReplyError('tooLong')
  const [version, ...jweParts] = text.split('.')
  if (!/^\d{1,4}$/.test(version ?? '') || !text.includes('.')) throw new ReplyError('notAReply')
  if (Number(version) > replyVersion) throw new ReplyError('newer')
  // a GCM tag has 16 bytes: 22 characters
  if (jweParts.length < 5 || jweParts.at(-1)?.length !== 22)
    throw new ReplyError(jweParts.length > 5 ? 'altered' : 'cutOff')
  const jwe = jweParts.join('.')
  const { kid, zip } = headerOf(jwe)
  const key = keys.find(({ id }) => id === kid)
  if (key === undefined) throw new ReplyError('wrongKey', { keyId: kid })
  if (zip !== undefined && !canDeflate()) throw new ReplyError('oldBrowser', { keyId: kid })
  try {
    return replyFrom(JSON.parse(new TextDecoder().decode(await opened(jwe, key))))
  } catch (cause) {
    throw new ReplyError(cause instanceof UnknownCode ? 'newer' : 'altered', { cause, keyId: kid })
  }
}
