import '../ui/styles/replies.css'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { buttonClass } from '../ui/Button.tsx'
import { OpenedReply } from './OpenedReply.tsx'
import { Page } from './Page.tsx'
import { ReplyClosed } from './ReplyClosed.tsx'
import { ReplyTrouble } from './ReplyTrouble.tsx'
import { useHashOnce } from './useHashOnce.ts'
import { useOpenReply } from './useOpenReply.ts'
import { useText } from './useText.ts'

/** A link with a reply: what stands after `#` leaves the address bar at once and is then opened. */
export const ReplyPage = () => {
  const { say } = useText()
  const text = useHashOnce()
  const { opening, open, close } = useOpenReply('opening')
  useEffect(() => {
    void open(text)
  }, [text, open])
  if (opening.kind === 'open')
    return <OpenedReply key={opening.sealed} reply={opening.reply} sealed={opening.sealed} onClose={close} />
  if (opening.kind === 'closed') return <ReplyClosed kept={opening.kept} />
  if (opening.kind !== 'failed')
    return (
      <Page id="reply-opening" title={say('summary:reply.title')} className="page stack">
        <p role="status">{say('summary:reply.opening')}</p>
      </Page>
    )
  return (
    <Page
      id={`reply-${opening.problem}`}
      title={say('summary:reply.title')}
      heading={say('summary:reply.failed')}
      className="page stack"
    >
      <ReplyTrouble problem={opening.problem} keyId={opening.keyId} />
      <p>
        <Link className={buttonClass({})} href="/physio/replies">
          {say('summary:reply.openOther')}
        </Link>
      </p>
    </Page>
  )
}
