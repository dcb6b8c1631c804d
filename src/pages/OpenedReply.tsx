import { rulesVersion } from '../guide/version.ts'
import type { Reply } from '../share/reply.ts'
import { Page } from './Page.tsx'
import { ReplyActions } from './ReplyActions.tsx'
import { SummarySheet } from './SummarySheet.tsx'
import { useText } from './useText.ts'
import { WhatWouldChange } from './WhatWouldChange.tsx'

/** A reply that was opened: what can be done with it, the sheet, and what would change the advice. */
export const OpenedReply = ({
  reply,
  sealed,
  onClose,
}: {
  readonly reply: Reply
  readonly sealed: string
  readonly onClose: () => void
}) => {
  const { say, locale } = useText()
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <Page
      id={`reply-${reply.nonce}`}
      title={say('summary:reply.title')}
      heading={say('summary:reply.opened')}
      className="page stack lg reply-page"
    >
      <div className="stack noprint">
        <p>
          {say('summary:reply.remark', {
            date: date.format(new Date(`${reply.on}T00:00:00Z`)),
            app: reply.app,
            rules: reply.rules,
          })}
        </p>
        {reply.rules !== rulesVersion && (
          <p>
            <b>{say('summary:reply.otherRules', { theirs: reply.rules, ours: rulesVersion })}</b>
          </p>
        )}
        <ReplyActions reply={reply} sealed={sealed} onClose={onClose} />
      </div>
      <SummarySheet reply={reply} />
      <WhatWouldChange reply={reply} />
    </Page>
  )
}
