import { OctagonX, Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import type { SnapshotFrom } from 'xstate'
import type { CautionId } from '../guide/care/gate.ts'
import { secondsLeft, type player, type SessionEvent } from '../session/player.ts'
import { DotTimer } from '../ui/DotTimer.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { cautionsFor, SessionCautions } from './SessionCautions.tsx'
import { SessionPicture } from './SessionPicture.tsx'
import { spokenSentences } from './spokenSentences.ts'
import { useClockWords } from './useClockWords.ts'
import { useStepWords } from './useStepWords.ts'
import { useText } from './useText.ts'

type Props = {
  readonly snapshot: SnapshotFrom<typeof player>
  readonly send: (event: SessionEvent) => void
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly cautions: readonly CautionId[]
  readonly onLeave: () => void
}

/** The space bar pauses and goes on, unless a button or field has the focus. */
const useSpace = (toggle: () => void): void => {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button, a, input, dialog') !== null
      if (event.key !== ' ' || onControl) return
      event.preventDefault()
      toggle()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

/** The running session: picture, clock, what to do, and a stop that is always one tap away. */
export const SessionStage = ({ snapshot, send, heading, cautions, onLeave }: Props) => {
  const { say } = useText()
  const { clock } = useClockWords()
  const words = useStepWords()
  const [leaving, setLeaving] = useState(false)
  useSpace(() => send({ type: snapshot.matches('running') ? 'pause' : 'goOn' }))
  const { context } = snapshot
  const paused = !snapshot.matches('running')
  const phase = context.phases[context.phase] ?? context.phases.at(-1)
  const item = phase && context.program[phase.item]
  if (phase === undefined || item === undefined) return undefined
  const mind = cautionsFor([item], cautions)
  const left = Math.max(0, phase.seconds - context.into)
  const [minutes, seconds] = clock(left).split(':')
  const doing = paused ? say('session:phase.paused') : words.phase(item, phase)
  // a screen reader hears each repetition once, not its every part
  const isQuick = (phase.kind === 'move' || phase.kind === 'hold' || phase.kind === 'back') && item.holdFor < 10
  const toggle = () => send({ type: paused ? 'goOn' : 'pause' })
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') send({ type: 'previous' })
    else if (event.key === 'ArrowRight') send({ type: 'skip' })
    else return
    event.preventDefault()
  }
  return (
    <div className="player" data-phase={paused ? 'paused' : phase.kind}>
      <div className="player-top">
        <button
          type="button"
          className="tool"
          onClick={() => {
            send({ type: 'pause' })
            setLeaving(true)
          }}
        >
          <X className="i" aria-hidden="true" />
          {say('session:top.stop')}
        </button>
        <p>{say('session:top.of', { place: phase.item + 1, total: context.program.length })}</p>
      </div>
      <div className="player-middle">
        <div className="player-picture">
          <DotTimer part={left / phase.seconds} />
          <SessionPicture item={item} phase={phase} playing={!paused} />
        </div>
        <div className="player-words">
          <h1 ref={heading} tabIndex={-1}>
            {words.name(item)}
          </h1>
          <p className="player-doing">{spokenSentences([words.side(phase), doing])}</p>
          <p className="vh" role="status">
            {spokenSentences(
              paused || phase.kind !== 'prepare'
                ? [
                    words.side(phase),
                    paused || !isQuick ? doing : say('session:rep', { rep: phase.rep, reps: item.reps }),
                  ]
                : [words.name(item), ...mind.map((caution) => say(`advice:cautions.${caution}`)), ...words.steps(item)],
            )}
          </p>
          <SessionCautions cautions={mind} />
          <p
            className="player-clock"
            role="timer"
            aria-live="off"
            aria-label={say('session:left', { time: clock(left) })}
          >
            {minutes}
            <i>:</i>
            {seconds}
          </p>
          <p className="player-counts">
            {item.reps > 1 && <span>{say('session:rep', { rep: phase.rep, reps: item.reps })}</span>}
            {item.sets > 1 && <span>{say('session:set', { set: phase.set, sets: item.sets })}</span>}
            <span>{say('session:whole', { time: clock(secondsLeft(context)) })}</span>
          </p>
          <ol className="player-steps">
            {words.steps(item).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </div>
      <div className="player-bar">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys for the buttons inside */}
        <div className="player-controls" role="group" aria-label={say('session:controls.label')} onKeyDown={keys}>
          <button
            type="button"
            aria-label={say('session:controls.previous')}
            onClick={() => send({ type: 'previous' })}
          >
            <SkipBack aria-hidden="true" />
          </button>
          <button
            type="button"
            className="big"
            aria-label={say(paused ? 'session:controls.goOn' : 'session:controls.pause')}
            onClick={toggle}
          >
            {paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
          </button>
          <button type="button" aria-label={say('session:controls.skip')} onClick={() => send({ type: 'skip' })}>
            <SkipForward aria-hidden="true" />
          </button>
        </div>
        <button type="button" className="player-wrong" onClick={() => send({ type: 'somethingIsWrong' })}>
          <OctagonX className="i" aria-hidden="true" />
          {say('session:wrong')}
        </button>
      </div>
      {leaving && (
        <Dialog title={say('session:leave.title')} onCancel={() => setLeaving(false)}>
          <p>{say('session:leave.text')}</p>
          <div className="row">
            <Button onClick={onLeave}>{say('session:leave.yes')}</Button>
            <Button look="quiet" onClick={() => setLeaving(false)}>
              {say('session:leave.no')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
