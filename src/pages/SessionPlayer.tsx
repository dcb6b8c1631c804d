import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { addCheckIn, addSession } from '../diary/diary.ts'
import { localDay } from '../diary/entries.ts'
import { checkInMoments } from '../guide/followup/checkIn.ts'
import { forgetSession, keepSession } from '../session/keptSession.ts'
import { itemsDone, player, type SessionSoFar } from '../session/player.ts'
import { stopAnswers, type Passed, type StopSign } from '../session/stopSigns.ts'
import type { SessionKind } from '../session/storedSession.ts'
import { useHeading } from '../ui/useHeading.ts'
import { SessionDone } from './SessionDone.tsx'
import { SessionStage } from './SessionStage.tsx'
import { StopQuestion } from './StopQuestion.tsx'
import type { CareNow } from './useCareNow.ts'
import { useCues } from './useCues.ts'
import { useText } from './useText.ts'

type Props = {
  readonly kind: SessionKind
  readonly soFar: SessionSoFar
  /** ISO date-time. */
  readonly began: string
  readonly care: CareNow
}

/** Runs a session: keeps where it is, writes it in the diary, and sends a stop sign through the follow-up rules. */
export const SessionPlayer = ({ kind, soFar, began, care }: Props) => {
  const { say, t } = useText()
  const actor = useActorRef(player, { input: soFar })
  const snapshot = useSelector(actor, (state) => state)
  const [, navigate] = useLocation()
  const [started] = useState(() => soFar.phase === 0 && soFar.into === 0)
  useCues(actor)
  useEffect(() => {
    if (started) actor.send({ type: 'start' })
  }, [actor, started])
  const done = snapshot.matches('done')
  const heading = useHeading(say('session:title'), `session-${done ? 'done' : 'player'}`, t('name'))
  const log = (stopped: boolean) => {
    const { context } = actor.getSnapshot()
    addSession({
      on: localDay(new Date()),
      session: kind,
      seconds: Math.round(context.done),
      done: itemsDone(context),
      planned: context.program.length,
      stopped,
    })
  }
  useEffect(() => {
    const subscription = actor.subscribe((state) => {
      const { program, phase, into, done: seconds } = state.context
      if (state.status === 'active' && !state.matches('stopped'))
        keepSession({ kind, began, soFar: { program, phase, into, done: seconds } })
    })
    return () => subscription.unsubscribe()
  }, [actor, kind, began])
  useEffect(() => {
    if (!done) return
    forgetSession()
    log(false)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the session is done
  }, [done])
  const stop = (signs: readonly StopSign[], passed: Passed | undefined) => {
    actor.send({ type: 'stopped' })
    forgetSession()
    log(true)
    addCheckIn({
      on: localDay(new Date()),
      start: care.advisedOn,
      moment: care.checkIns.at(-1)?.moment ?? checkInMoments[0],
      answers: stopAnswers(signs, passed),
    })
    navigate('/plan/now', { replace: true })
  }
  if (done) return <SessionDone heading={heading} />
  if (snapshot.matches('stopping'))
    return <StopQuestion onStop={stop} onMistake={() => actor.send({ type: 'mistake' })} />
  return (
    <SessionStage
      snapshot={snapshot}
      send={(event) => actor.send(event)}
      heading={heading}
      cautions={care.wanted.cautions}
      onLeave={() => navigate('/plan')}
    />
  )
}
