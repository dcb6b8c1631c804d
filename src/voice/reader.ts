import { assign, fromCallback, setup } from 'xstate'
import { saySentence } from './speak.ts'

type Said = { type: 'said' } | { type: 'failed' }
type ReaderEvent =
  | { type: 'read'; sentences: readonly string[]; language: string }
  | { type: 'pause' }
  | { type: 'goOn' }
  | { type: 'stop' }
  | Said

const voice = fromCallback<Said, { readonly sentence: string; readonly language: string }>(({ input, sendBack }) =>
  saySentence(input.sentence, input.language, {
    onSaid: () => sendBack({ type: 'said' }),
    onFailed: () => sendBack({ type: 'failed' }),
  }),
)

/** Reads sentences one by one. A pause starts the sentence again: not every device can stop inside one. */
export const reader = setup({
  types: {
    context: {} as { readonly sentences: readonly string[]; readonly language: string; readonly at: number },
    events: {} as ReaderEvent,
  },
  actors: { voice },
  guards: { wasLast: ({ context }) => context.at >= context.sentences.length - 1 },
  actions: { nextSentence: assign({ at: ({ context }) => context.at + 1 }) },
}).createMachine({
  context: { sentences: [], language: '', at: 0 },
  initial: 'silent',
  states: {
    silent: {
      on: {
        read: {
          guard: ({ event }) => event.sentences.length > 0,
          target: 'reading',
          actions: assign({
            sentences: ({ event }) => event.sentences,
            language: ({ event }) => event.language,
            at: 0,
          }),
        },
      },
    },
    reading: {
      invoke: {
        src: 'voice',
        input: ({ context }) => ({ sentence: context.sentences[context.at] ?? '', language: context.language }),
      },
      on: {
        said: [
          { guard: 'wasLast', target: 'silent' },
          { target: 'reading', reenter: true, actions: 'nextSentence' },
        ],
        failed: 'silent',
        pause: 'paused',
        stop: 'silent',
      },
    },
    paused: { on: { goOn: 'reading', stop: 'silent' } },
  },
})
