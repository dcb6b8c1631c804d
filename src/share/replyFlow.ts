import { assign, fromPromise, setup } from 'xstate'
import type { Part } from './parts.ts'
import type { Reply } from './reply.ts'
import { sealReply } from './seal.ts'

export type ReplyDraft = {
  readonly leftOut: readonly Part[]
  readonly selfHarm: boolean
  readonly question: string
  readonly name: string
}
type Sealing = { readonly reply: Reply; readonly publicKey: string }

/**
 * Sending a reply: the person chooses and sees what goes along, then it is sealed and can be sent. A change after that
 * goes back, so that nothing is sent that was not seen.
 */
export const replyFlow = setup({
  types: {
    context: {} as ReplyDraft & { readonly sealed: string | undefined },
    events: {} as
      | { type: 'change'; draft: Partial<ReplyDraft> }
      | { type: 'seal'; reply: Reply; publicKey: string }
      | { type: 'back' },
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- names the type, not the value
    input: {} as Partial<ReplyDraft>,
  },
  actors: {
    sealing: fromPromise(({ input }: { input: Sealing }) => sealReply(input.reply, input.publicKey)),
  },
  actions: { forgetSealed: assign({ sealed: undefined }) },
}).createMachine({
  id: 'reply',
  context: ({ input }) => ({ leftOut: [], selfHarm: false, question: '', name: '', sealed: undefined, ...input }),
  initial: 'choosing',
  states: {
    choosing: {
      on: {
        change: { actions: assign(({ event }) => event.draft) },
        seal: { target: 'sealing' },
      },
    },
    sealing: {
      invoke: {
        src: 'sealing',
        input: ({ event }) => {
          if (event.type !== 'seal') throw new Error('sealing begins with a reply')
          return { reply: event.reply, publicKey: event.publicKey }
        },
        onDone: { target: 'ready', actions: assign(({ event }) => ({ sealed: event.output })) },
        onError: 'failed',
      },
    },
    ready: { on: { back: { target: 'choosing', actions: 'forgetSealed' } } },
    failed: { on: { back: 'choosing' } },
  },
})
