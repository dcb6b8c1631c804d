import { useEffect, useState } from 'react'
import { useKeys, usePractice, type KeptReply } from '../share/practiceStore.ts'
import type { Reply } from '../share/reply.ts'
import { openReply, ReplyError, type ReplyProblem } from '../share/seal.ts'

export type Listed = KeptReply &
  (
    | { readonly reply: Reply }
    | { readonly reply?: never; readonly problem: ReplyProblem; readonly keyId: string | undefined }
  )

const opened = async (kept: KeptReply): Promise<Listed> => {
  try {
    return { ...kept, reply: await openReply(kept.sealed, useKeys.getState().keys) }
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error
    return { ...kept, problem: error.problem, keyId: error.keyId }
  }
}
const dayOf = (listed: Listed): string => listed.reply?.on ?? listed.keptOn

/** Kept replies, opened in memory as long as the page is shown; newest first. Undefined while they are being opened. */
export const useKeptReplies = (): readonly Listed[] | undefined => {
  const kept = usePractice(({ replies }) => replies)
  const keys = useKeys((state) => state.keys)
  const [listed, setListed] = useState<readonly Listed[]>()
  useEffect(() => {
    let current = true
    const openAll = async () => {
      const all = await Promise.all(kept.map(opened))
      if (current) setListed(all.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one))))
    }
    void openAll()
    return () => {
      current = false
    }
  }, [kept, keys])
  return listed
}

/** Whether a reply holds the text that is searched for: name, date in words or digits, own question. */
export const matches = (listed: Listed, search: string, date: string): boolean => {
  const { reply } = listed
  const text = [reply?.name, reply?.on, reply?.question, date].join('\n').toLocaleLowerCase()
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
