import { assign, emit, fromCallback, setup } from 'xstate'
import { lengthOf, phasesOf, type Phase } from './phases.ts'
import type { Item } from './program.ts'

/** All that is needed to go on with a session. */
export type SessionSoFar = {
  readonly program: readonly Item[]
  /** Place in the phases. */
  readonly phase: number
  /** Seconds of the phase that have passed. */
  readonly into: number
  /** Seconds done, pauses left out. */
  readonly done: number
}
export type Session = SessionSoFar & { readonly phases: readonly Phase[]; readonly lastTick: number | undefined }
export type SessionEvent =
  | { type: 'start' }
  | { type: 'pause' }
  | { type: 'goOn' }
  | { type: 'skip' }
  | { type: 'previous' }
  | { type: 'somethingIsWrong' }
  | { type: 'mistake' }
  | { type: 'stopped' }
  | { type: 'hidden' }
  /** Milliseconds on a clock that never runs back. */
  | { type: 'tick'; now: number }
export type Cue = { type: 'phase'; phase: Phase; newItem: boolean } | { type: 'done' }

const second = 1000
const clock = fromCallback<{ type: 'tick' }>(({ sendBack }) => {
  const tick = () => sendBack({ type: 'tick', now: performance.now() })
  tick()
  const timer = setInterval(tick, 200)
  return () => clearInterval(timer)
})
/** Keeps the screen on where the device can; says nothing where it cannot. */
const screenOn = fromCallback(() => {
  let lock: WakeLockSentinel | undefined
  let over = false
  const keepOn = async () => {
    try {
      lock = await navigator.wakeLock.request('screen')
      if (over) await lock.release()
    } catch {
      // low battery or not allowed: the session goes on
    }
  }
  if ('wakeLock' in navigator) void keepOn()
  return () => {
    over = true
    void lock?.release()
  }
})
const pageHidden = fromCallback<{ type: 'hidden' }>(({ sendBack }) => {
  const look = () => {
    if (document.visibilityState === 'hidden') sendBack({ type: 'hidden' })
  }
  document.addEventListener('visibilitychange', look)
  return () => document.removeEventListener('visibilitychange', look)
})

const at = ({ phases, phase }: Session): Phase | undefined => phases[phase]
const kindNow = (context: Session) => at(context)?.kind
/** Seconds that a tick adds; a clock that slept does not race through the session. */
const passedBy = ({ lastTick }: Session, now: number): number =>
  lastTick === undefined ? 0 : Math.min(2, Math.max(0, (now - lastTick) / second))
const isOver = (context: Session, now: number): boolean =>
  context.into + passedBy(context, now) >= (at(context)?.seconds ?? 0)
const firstOf = (phases: readonly Phase[], item: number): number => {
  const found = phases.findIndex((phase) => phase.item === item)
  return found === -1 ? phases.length : found
}
const here = (context: Session): number => at(context)?.item ?? 0
/** Start of the item again, or the item before when this one has only just begun. */
const previousStart = (context: Session): number => {
  const start = firstOf(context.phases, here(context))
  const justBegun = context.phase === start && context.into < 3
  return justBegun ? firstOf(context.phases, Math.max(0, here(context) - 1)) : start
}

/** A guided session: ready, the phases of an exercise, paused, stopped by a stop sign, done. Always resumes paused. */
export const player = setup({
  types: {
    context: {} as Session,
    events: {} as SessionEvent,
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- names the type, not the value
    input: {} as SessionSoFar,
    emitted: {} as Cue,
  },
  actors: { clock, screenOn, pageHidden },
  guards: {
    begunBefore: ({ context }) => context.phase > 0 || context.into > 0,
    nothingLeft: ({ context }) => context.phase >= context.phases.length,
    phaseIsOver: ({ context, event }) => event.type === 'tick' && isOver(context, event.now),
    isPrepare: ({ context }) => kindNow(context) === 'prepare',
    isMove: ({ context }) => kindNow(context) === 'move' || kindNow(context) === 'back',
    isHold: ({ context }) => kindNow(context) === 'hold',
    isSwitch: ({ context }) => kindNow(context) === 'switchSide',
  },
  actions: {
    count: assign(({ context, event }) => {
      if (event.type !== 'tick') return {}
      const passed = passedBy(context, event.now)
      return { into: context.into + passed, done: context.done + passed, lastTick: event.now }
    }),
    nextPhase: assign(({ context, event }) => {
      if (event.type !== 'tick') return {}
      const passed = passedBy(context, event.now)
      const left = context.into + passed - (at(context)?.seconds ?? 0)
      return { phase: context.phase + 1, into: left, done: context.done + passed, lastTick: event.now }
    }),
    nextItem: assign(({ context }) => ({ phase: firstOf(context.phases, here(context) + 1), into: 0 })),
    previousItem: assign(({ context }) => ({ phase: previousStart(context), into: 0 })),
    stopClock: assign({ lastTick: undefined }),
    tellPhase: emit(({ context }): Cue => {
      const phase = at(context)
      if (phase === undefined) return { type: 'done' }
      return { type: 'phase', phase, newItem: context.phase === firstOf(context.phases, phase.item) }
    }),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, phases: phasesOf(input.program), lastTick: undefined }),
  initial: 'opening',
  states: {
    opening: { always: [{ guard: 'begunBefore', target: 'paused' }, { target: 'ready' }] },
    ready: { on: { start: 'running' } },
    running: {
      invoke: [{ src: 'clock' }, { src: 'screenOn' }, { src: 'pageHidden' }],
      exit: 'stopClock',
      initial: 'choosing',
      states: {
        choosing: {
          entry: 'tellPhase',
          always: [
            { guard: 'nothingLeft', target: '#session.done' },
            { guard: 'isPrepare', target: 'prepare' },
            { guard: 'isMove', target: 'move' },
            { guard: 'isHold', target: 'hold' },
            { guard: 'isSwitch', target: 'switchSide' },
            { target: 'rest' },
          ],
        },
        prepare: {},
        move: {},
        hold: {},
        switchSide: {},
        rest: {},
      },
      on: {
        tick: [{ guard: 'phaseIsOver', target: '.choosing', actions: 'nextPhase' }, { actions: 'count' }],
        pause: 'paused',
        hidden: 'paused',
        skip: { target: '.choosing', actions: 'nextItem' },
        previous: { target: '.choosing', actions: 'previousItem' },
        somethingIsWrong: 'stopping',
      },
    },
    paused: {
      on: {
        goOn: 'running',
        skip: [{ actions: 'nextItem', target: 'choosingPaused' }],
        previous: { actions: 'previousItem', target: 'choosingPaused' },
        somethingIsWrong: 'stopping',
      },
    },
    choosingPaused: { always: [{ guard: 'nothingLeft', target: 'done' }, { target: 'paused' }] },
    stopping: { on: { mistake: 'paused', stopped: 'stopped' } },
    stopped: { type: 'final' },
    done: { type: 'final' },
  },
})

export const newSession = (program: readonly Item[]): SessionSoFar => ({ program, phase: 0, into: 0, done: 0 })
/** Seconds left of the whole session. */
export const secondsLeft = ({ phases, phase, into }: Session): number =>
  Math.max(0, lengthOf(phases.slice(phase)) - into)
/** Items that were done to the end. */
export const itemsDone = ({ phases, phase, program }: Session): number => phases[phase]?.item ?? program.length
