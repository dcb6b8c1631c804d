import * as v from 'valibot'
import type { KeptReply } from './practiceStore.ts'
import { longestReply } from './seal.ts'

const format = 'nekwijzer-replies'
const version = 1
/** A file with many replies may be this long, in characters. */
export const longestFile = 50_000_000

const shape = v.object({
  format: v.literal(format),
  version: v.literal(version),
  replies: v.pipe(
    v.array(
      v.object({
        keptOn: v.pipe(v.string(), v.isoTimestamp()),
        sealed: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestReply)),
      }),
    ),
    v.maxLength(2000),
  ),
})
type SealedReply = Pick<KeptReply, 'keptOn' | 'sealed'>

/** Kept replies as one file, each still sealed: it opens only with the key. */
export const repliesFile = (replies: readonly KeptReply[]): string =>
  JSON.stringify({ format, version, replies: replies.map(({ keptOn, sealed }) => ({ keptOn, sealed })) }, null, 1)

/** The sealed replies in such a file; undefined when it is something else. */
export const readRepliesFile = (text: string): readonly SealedReply[] | undefined => {
  if (text.length > longestFile) return undefined
  try {
    return v.parse(shape, JSON.parse(text)).replies
  } catch {
    return undefined
  }
}
