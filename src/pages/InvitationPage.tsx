import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { firstOpen } from '../guide/walk.ts'
import type { Invitation } from '../share/invitation.ts'
import { LinkError, readLink, type LinkProblem } from '../share/link.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { askSignsAgain } from '../visit/askSignsAgain.ts'
import { keepInvitation, useKept } from '../visit/kept.ts'
import { useVisitActor } from '../visit/VisitProvider.tsx'
import { InvitationCard } from './InvitationCard.tsx'
import { Page } from './Page.tsx'
import { useHashOnce } from './useHashOnce.ts'
import { useText } from './useText.ts'

type Opened = { readonly invitation: Invitation } | { readonly problem: LinkProblem }

/** A link of a practice: who says it is from, what it holds, what happens with answers. Nothing is taken over unasked. */
export const InvitationPage = () => {
  const { say } = useText()
  const text = useHashOnce()
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    void readLink(text).then(
      (invitation) => setOpened({ invitation }),
      (error: unknown) => {
        if (!(error instanceof LinkError)) throw error
        setOpened({ problem: error.problem })
      },
    )
  }, [text])
  return (
    <Page id="invitation" title={say('share:open.title')} className="page stack lg">
      {opened === undefined ? (
        <p role="status">{say('share:open.reading')}</p>
      ) : 'problem' in opened ? (
        <Unreadable problem={opened.problem} />
      ) : (
        <Readable invitation={opened.invitation} text={text} />
      )}
    </Page>
  )
}

const Unreadable = ({ problem }: { readonly problem: LinkProblem }) => {
  const { say } = useText()
  return (
    <>
      <p className="lede" role="alert">
        {say(`share:problems.${problem}`)}
      </p>
      <p>{say('share:open.without')}</p>
      <p>
        <Link className={buttonClass({})} href="/">
          {say('share:open.toStart')}
        </Link>
      </p>
    </>
  )
}

const Readable = ({ invitation, text }: { readonly invitation: Invitation; readonly text: string }) => {
  const { say } = useText()
  const accept = useAccept(text)
  const before = useKept((kept) => kept.invitation)
  const { questions, programme } = invitation.parts
  const hasProgramme = programme && invitation.programme.length > 0
  return (
    <>
      <InvitationCard invitation={invitation} />
      {before !== undefined && before !== text && <p className="remark">{say('share:open.replaces')}</p>}
      {hasProgramme && <p className="remark">{say('share:open.signsFirst')}</p>}
      <div className="row">
        {(questions || !hasProgramme) && (
          <Button onClick={() => accept('questions')}>{say('share:open.questions')}</Button>
        )}
        {hasProgramme && (
          <Button look={questions ? 'quiet' : 'primary'} onClick={() => accept('programme')}>
            {say('share:open.programme')}
          </Button>
        )}
        <Link className={buttonClass({ look: 'quiet' })} href="/">
          {say('share:open.no')}
        </Link>
      </div>
      <p className="muted">{say('share:open.kept')}</p>
    </>
  )
}

/**
 * Takes the link over. It answers no question and skips none: with an advice on the device the warning signs are asked
 * anew, so that no first session of this practice begins on old answers.
 */
const useAccept = (text: string) => {
  const actor = useVisitActor()
  const [, navigate] = useLocation()
  return (goal: 'questions' | 'programme') => {
    const isNew = useKept.getState().invitation !== text
    keepInvitation(text)
    const { answers, passed } = actor.getSnapshot().context
    const isDone = passed.length > 0 && firstOpen(answers, passed) === undefined
    if (isDone && isNew) askSignsAgain(actor)
    if (goal === 'programme') navigate('/plan')
    else if (isDone) navigate(isNew ? '/guide/s02' : '/guide/review')
    else {
      actor.send({ type: 'start' })
      navigate('/guide/s01')
    }
  }
}
