import { assign, setup } from 'xstate'
import type { Answer } from './language.ts'
import type { Answers, QuestionId, ScreenId } from './questions/screens.ts'
import { triage } from './triage.ts'
import {
  answersOn,
  firstOpen,
  missingOn,
  redFlagsComplete,
  screenAfter,
  screenBefore,
  screensToWalk,
  screensWithNews,
  settle,
  tooYoung,
} from './walk.ts'

/** What a visit leaves behind, and all that is needed to go on with it. */
export type VisitSoFar = { readonly answers: Answers; readonly passed: readonly ScreenId[] }

export type Visit = VisitSoFar & {
  /** The screen shown while asking, and the one to return to after a mis-tap. */
  readonly open: ScreenId
  /** The person goes on after an urgent advice, to tell the doctor more. */
  readonly addingDetails: boolean
  /** Set while one answer is changed from "check your answers". */
  readonly returnTo: 'review' | undefined
  readonly showErrors: boolean
}

export type VisitEvent =
  | { type: 'start' }
  | { type: 'answer'; question: QuestionId; value: Answer | undefined }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'revisit'; screen: ScreenId; returnTo?: 'review' }
  | { type: 'checkAnswers' }
  | { type: 'confirm' }
  | { type: 'addDetails' }
  | { type: 'mistake' }
  | { type: 'stillTrue' }
  | { type: 'restart' }

/** Level of the answers the person has handed in with Next; an open screen does not decide yet. */
const levelOf = ({ answers, passed }: VisitSoFar) => triage(answersOn(passed, answers)).level
/** The visit with the open screen handed in. */
export const withOpen = (visit: Visit): Visit => ({ ...visit, passed: [...new Set([...visit.passed, visit.open])] })
const isComplete = (visit: Visit): boolean => firstOpen(visit.answers, visit.passed) === undefined
const isTooYoungAndDone = (visit: Visit): boolean => tooYoung(settle(visit.answers)) && isComplete(visit)
const urgentAndComplete = (visit: Visit): boolean =>
  levelOf(visit) === 'URGENT' && redFlagsComplete(visit.answers, visit.passed)
const lastPassed = ({ answers, passed }: VisitSoFar): ScreenId =>
  screensToWalk(answers).findLast((screen) => passed.includes(screen)) ?? 's01'
const nextScreen = (visit: Visit): ScreenId =>
  (visit.returnTo === undefined ? screenAfter(visit.open, visit.answers) : undefined) ??
  firstOpen(visit.answers, visit.passed) ??
  visit.open
const reachable = (visit: VisitSoFar, screen: ScreenId): boolean =>
  screensToWalk(visit.answers).includes(screen) &&
  (visit.passed.includes(screen) || firstOpen(visit.answers, visit.passed) === screen)

/**
 * A visit: phases a person could name. Which screen is open follows from the answers and the screens passed.
 * Exits are decided when the person presses Next, so a corrected answer is never thrown straight back.
 */
export const visitFlow = setup({
  types: {
    context: {} as Visit,
    events: {} as VisitEvent,
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- names the type, not the value
    input: {} as Partial<VisitSoFar>,
  },
  guards: {
    somethingRequiredIsOpen: ({ context }) => missingOn(context.open, context.answers).length > 0,
    needsHelpNow: ({ context }) => levelOf(withOpen(context)) === 'EMERGENCY',
    needsHelpToday: ({ context }) => !context.addingDetails && urgentAndComplete(withOpen(context)),
    isTooYoungAndNeedsHelpToday: ({ context }) =>
      isTooYoungAndDone(withOpen(context)) && levelOf(withOpen(context)) === 'URGENT',
    isTooYoung: ({ context }) => isTooYoungAndDone(withOpen(context)),
    nothingLeftToAsk: ({ context }) =>
      isComplete(withOpen(context)) &&
      (context.returnTo === 'review' || screenAfter(context.open, context.answers) === undefined),
    atFirstScreen: ({ context }) => screenBefore(context.open, context.answers) === undefined,
    fromReview: ({ context }) => context.returnTo === 'review' && isComplete(context),
    nothingAnswered: ({ context }) => context.passed.length === 0 && Object.keys(context.answers).length === 0,
    neededHelpNow: ({ context }) => levelOf(context) === 'EMERGENCY',
    neededHelpToday: ({ context }) => urgentAndComplete(context),
    wasTooYoung: ({ context }) => isTooYoungAndDone(context),
    wasComplete: ({ context }) => isComplete(context),
    canOpen: ({ context, event }) => event.type === 'revisit' && reachable(context, event.screen),
  },
  actions: {
    pass: assign(({ context }) => ({ passed: withOpen(context).passed, showErrors: false })),
    openNextScreen: assign(({ context }) => ({ open: nextScreen(context) })),
    openPreviousScreen: assign(({ context }) => ({
      open: screenBefore(context.open, context.answers) ?? context.open,
      showErrors: false,
      returnTo: undefined,
    })),
    openFirstOpenScreen: assign(({ context }) => ({
      open: firstOpen(context.answers, context.passed) ?? lastPassed(context),
    })),
    openLastPassed: assign(({ context }) => ({ open: lastPassed(context) })),
    showErrors: assign({ showErrors: true }),
    returnedToReview: assign({ returnTo: undefined, showErrors: false }),
    forget: assign({
      answers: {},
      passed: [],
      open: 's01',
      addingDetails: false,
      returnTo: undefined,
      showErrors: false,
    }),
  },
}).createMachine({
  id: 'visit',
  context: ({ input }) => ({
    answers: input.answers ?? {},
    passed: input.passed ?? [],
    open: 's01',
    addingDetails: false,
    returnTo: undefined,
    showErrors: false,
  }),
  initial: 'resuming',
  states: {
    resuming: {
      always: [
        { guard: 'nothingAnswered', target: 'welcome' },
        { guard: 'neededHelpNow', target: 'emergency', actions: 'openLastPassed' },
        { guard: 'neededHelpToday', target: 'urgent', actions: 'openLastPassed' },
        { guard: 'wasTooYoung', target: 'advice', actions: 'openLastPassed' },
        { guard: 'wasComplete', target: 'review', actions: 'openLastPassed' },
        { target: 'asking', actions: 'openFirstOpenScreen' },
      ],
    },
    welcome: { on: { start: { target: 'asking', actions: 'openFirstOpenScreen' } } },
    asking: {
      on: {
        answer: {
          actions: assign(({ context, event }) => {
            const { [event.question]: _old, ...rest } = context.answers
            const answers = (event.value === undefined ? rest : { ...rest, [event.question]: event.value }) as Answers // Choice and Scale offer only known options
            const news = screensWithNews(context.answers, answers)
            return {
              answers,
              passed: context.passed.filter((screen) => screen === context.open || !news.includes(screen)),
            }
          }),
        },
        next: [
          { guard: 'somethingRequiredIsOpen', actions: 'showErrors' },
          { guard: 'needsHelpNow', target: 'emergency', actions: 'pass' },
          { guard: 'needsHelpToday', target: 'urgent', actions: 'pass' },
          { guard: 'isTooYoungAndNeedsHelpToday', target: 'urgent', actions: 'pass' },
          { guard: 'isTooYoung', target: 'advice', actions: 'pass' },
          { guard: 'nothingLeftToAsk', target: 'review', actions: ['pass', 'returnedToReview'] },
          { actions: ['pass', 'openNextScreen'] },
        ],
        back: [
          { guard: 'fromReview', target: 'review', actions: 'returnedToReview' },
          { guard: 'atFirstScreen', target: 'welcome' },
          { actions: 'openPreviousScreen' },
        ],
        checkAnswers: { guard: 'wasComplete', target: 'review', actions: 'returnedToReview' },
      },
    },
    emergency: {
      initial: 'shown',
      states: {
        shown: { on: { mistake: 'confirming' } },
        confirming: { on: { stillTrue: 'shown', mistake: '#visit.asking' } },
      },
    },
    urgent: {
      on: {
        addDetails: [
          { guard: 'wasComplete', target: 'review', actions: assign({ addingDetails: true }) },
          { target: 'asking', actions: [assign({ addingDetails: true }), 'openFirstOpenScreen'] },
        ],
        mistake: { target: 'asking' },
      },
    },
    review: {
      on: {
        confirm: [
          { guard: 'neededHelpNow', target: 'emergency' },
          { guard: 'neededHelpToday', target: 'urgent' },
          { target: 'advice' },
        ],
        back: { target: 'asking', actions: 'openLastPassed' },
      },
    },
    advice: { on: { checkAnswers: 'review', back: 'review' } },
  },
  on: {
    revisit: {
      guard: 'canOpen',
      target: '.asking',
      actions: assign(({ event }) => ({ open: event.screen, returnTo: event.returnTo, showErrors: false })),
    },
    restart: { target: '.welcome', actions: 'forget' },
  },
})
