import { Link } from 'wouter'
import { buttonClass } from '../ui/Button.tsx'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** Says that a reply is gone from the page. */
export const ReplyClosed = ({
  kept,
  onAgain,
}: {
  readonly kept: boolean
  readonly onAgain?: (() => void) | undefined
}) => {
  const { say } = useText()
  return (
    <Page
      id="reply-closed"
      title={say('summary:reply.title')}
      heading={say('summary:reply.closed')}
      className="page stack"
    >
      <p>{say(kept ? 'summary:reply.closedKept' : 'summary:reply.closedText')}</p>
      <p>
        <Link className={buttonClass({})} href="/physio/replies" onClick={onAgain}>
          {say('summary:reply.again')}
        </Link>
      </p>
    </Page>
  )
}
