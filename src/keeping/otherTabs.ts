/** `removed`: the person withdrew the yes; `erased`: the person erased it. */
type Change = 'changed' | 'removed' | 'erased'
type Message = { readonly name: string; readonly change: Change }

let channel: BroadcastChannel | undefined
const open = (): BroadcastChannel | undefined => {
  try {
    return (channel ??= new BroadcastChannel('nekwijzer'))
  } catch {
    return undefined // blocked, or an old browser: the other tab finds out when it writes
  }
}
const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'name' in message && 'change' in message

/** Tells the other tabs of this browser that a kept document is not what it was. */
export const tellOtherTabs = (name: string, change: Change): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel only reaches pages of this site
  channel?.postMessage({ name, change } satisfies Message)
}
/** Hears of every change that another tab makes to a kept document. */
export const hearOtherTabs = (name: string, hear: (change: Change) => void): void => {
  open()?.addEventListener('message', ({ data: message }: MessageEvent<unknown>) => {
    if (isMessage(message) && message.name === name) hear(message.change)
  })
}
