import { create } from 'zustand'

type InstallEvent = Event & { readonly prompt: () => Promise<unknown> }
const isInstallEvent = (event: Event): event is InstallEvent => 'prompt' in event

/** The browser's own question whether to install, kept back until it suits the person. */
export const useInstallOffer = create<{ readonly ask: (() => void) | undefined }>(() => ({ ask: undefined }))

/** Keeps the browser from asking by itself, at a moment of its own choice. */
export const holdInstallOffer = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallEvent(event)) return
    event.preventDefault()
    useInstallOffer.setState({ ask: () => void event.prompt().catch(() => undefined) })
  })
  addEventListener('appinstalled', () => useInstallOffer.setState({ ask: undefined }))
}

/** Safari on a phone or tablet never offers to install, but can. Other browsers there cannot all. */
export const canAddByHand = (): boolean =>
  'standalone' in navigator &&
  navigator.standalone === false &&
  /Safari\//.test(navigator.userAgent) &&
  !/CriOS|FxiOS|EdgiOS|OPT\/|GSA\/|DuckDuckGo/.test(navigator.userAgent)
