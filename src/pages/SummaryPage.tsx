import '../ui/styles/share.css'
import { useActor } from '@xstate/react'
import { Link } from 'wouter'
import { replyFlow } from '../share/replyFlow.ts'
import { buttonClass } from '../ui/Button.tsx'
import { Page } from './Page.tsx'
import { ReplyChoices } from './ReplyChoices.tsx'
import { ReplySend } from './ReplySend.tsx'
import { SummaryExports } from './SummaryExports.tsx'
import { SummarySheet } from './SummarySheet.tsx'
import { useInvitation } from './useInvitation.ts'
import { useReply } from './useReply.ts'
import { useText } from './useText.ts'

/** A summary to take along, show at the desk, or send sealed to the practice. The person sees exactly what goes along. */
export const SummaryPage = () => {
  const { say } = useText()
  const reply = useReply()
  if (reply === undefined)
    return (
      <Page id="summary" title={say('share:summary.title')} className="page stack">
        <p className="lede">{say('share:summary.nothing')}</p>
        <p>
          <Link className={buttonClass({})} href="/">
            {say('share:summary.toQuestions')}
          </Link>
        </p>
      </Page>
    )
  return (
    <Page id="summary" title={say('share:summary.title')} className="page stack lg summary-page">
      <Summary {...reply} />
    </Page>
  )
}

const Summary = ({ replyFor, ...sayable }: NonNullable<ReturnType<typeof useReply>>) => {
  const { say } = useText()
  const invitation = useInvitation()
  const [state, send] = useActor(replyFlow, { input: {} })
  const reply = replyFor(state.context)
  const key = invitation?.key
  const isChoosing = state.matches('choosing')
  return (
    <>
      <p className="lede noprint">
        {key === undefined ? (
          say('share:summary.own')
        ) : (
          <bdi>{say('share:summary.forPractice', { practice: invitation?.practice ?? '' })}</bdi>
        )}
      </p>
      <ReplyChoices
        sayable={sayable}
        draft={state.context}
        locked={!isChoosing}
        onChange={(draft) => send({ type: 'change', draft })}
      />
      {key !== undefined && (
        <ReplySend
          phase={state.value}
          sealed={state.context.sealed}
          practice={invitation?.practice ?? ''}
          onSeal={() => send({ type: 'seal', reply, publicKey: key })}
          onBack={() => send({ type: 'back' })}
        />
      )}
      <section className="stack" aria-labelledby="preview">
        <h2 id="preview" className="noprint">
          {say(key === undefined ? 'share:summary.preview' : 'share:summary.exactly')}
        </h2>
        <SummarySheet reply={reply} />
      </section>
      <SummaryExports reply={reply} />
    </>
  )
}
