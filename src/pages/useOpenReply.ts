import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { openPractice, useKeys, usePractice } from '../share/practiceStore.ts'
import type { Reply } from '../share/reply.ts'
import { openReply, ReplyError, replyTextIn, type ReplyProblem } from '../share/seal.ts'

export type Opening =
  | { readonly kind: 'nothing' | 'opening' }
  /** `kept`: it stays in the list, sealed. */
  | { readonly kind: 'closed'; readonly kept: boolean }
  | { readonly kind: 'failed'; readonly problem: ReplyProblem; readonly keyId: string | undefined }
  | { readonly kind: 'open'; readonly reply: Reply; readonly sealed: string }

const openingOf = async (pasted: string): Promise<Opening> => {
  await openPractice()
  const sealed = replyTextIn(pasted)
  try {
    return { kind: 'open', reply: await openReply(sealed, useKeys.getState().keys), sealed }
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error
    return { kind: 'failed', problem: error.problem, keyId: error.keyId }
  }
}

const closed = (opening: Opening): Opening => ({
  kind: 'closed',
  kept: opening.kind === 'open' && usePractice.getState().replies.some(({ sealed }) => sealed === opening.sealed),
})

/** One reply in memory, from opening to closing. It also goes when the page is left, so Back cannot bring it back. */
export const useOpenReply = (first: 'nothing' | 'opening') => {
  const [opening, setOpening] = useState<Opening>({ kind: first })
  const turn = useRef(0)
  const open = useCallback(async (pasted: string) => {
    const mine = (turn.current += 1)
    setOpening({ kind: 'opening' })
    const outcome = await openingOf(pasted)
    // a later reply, or closing, comes first
    if (turn.current === mine) setOpening(outcome)
  }, [])
  const close = useCallback(() => {
    turn.current += 1
    setOpening(closed)
  }, [])
  const again = useCallback(() => setOpening({ kind: 'nothing' }), [])
  useEffect(() => {
    const leave = () => {
      turn.current += 1
      flushSync(() => setOpening((now) => (now.kind === 'open' ? closed(now) : now)))
    }
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
  return { opening, open, close, again }
}
