import '../ui/styles/replies.css'
import { useEffect, useState } from 'react'
import { keepReply, openPractice } from '../share/practiceStore.ts'
import { readRepliesFile } from '../share/repliesFile.ts'
import { KeptReplies } from './KeptReplies.tsx'
import { OpenedReply } from './OpenedReply.tsx'
import { OpenReplyForm } from './OpenReplyForm.tsx'
import { Page } from './Page.tsx'
import { PracticeTrouble } from './PracticeTrouble.tsx'
import { ReplyClosed } from './ReplyClosed.tsx'
import { useOpenReply } from './useOpenReply.ts'
import { useText } from './useText.ts'

/** Where a practice opens replies, and finds those it kept. */
export const RepliesPage = () => {
  const { say } = useText()
  const { opening, open, close, again } = useOpenReply('nothing')
  const [imported, setImported] = useState<number>()
  useEffect(() => {
    void openPractice()
  }, [])
  const take = (text: string) => {
    const many = readRepliesFile(text)
    setImported(many?.length)
    if (many === undefined) void open(text)
    else for (const { sealed, keptOn } of many) keepReply(sealed, keptOn)
  }
  if (opening.kind === 'open')
    return <OpenedReply key={opening.sealed} reply={opening.reply} sealed={opening.sealed} onClose={close} />
  if (opening.kind === 'closed') return <ReplyClosed kept={opening.kept} onAgain={again} />
  return (
    <Page id="replies" title={say('summary:replies.title')} className="page stack lg">
      <p className="lede">{say('summary:replies.lede')}</p>
      <OpenReplyForm opening={opening} onOpen={take} />
      <p role="status">{imported !== undefined && say('summary:replies.imported', { count: imported })}</p>
      <PracticeTrouble />
      <KeptReplies onOpen={(sealed) => void open(sealed)} />
    </Page>
  )
}
