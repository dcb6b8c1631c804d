import { create } from 'zustand'

/** Loads a newer version of the site that is waiting; undefined when there is none. */
export const useUpdate = create<{ readonly load: (() => void) | undefined }>(() => ({ load: undefined }))

type ScriptUrls = { readonly createScriptURL: (url: string) => string }
type TrustedTypes = { readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls }

/** A strict content policy lets no plain text become a script address. */
const workerUrl = (): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy('sw', { createScriptURL: () => '/sw.js' }).createScriptURL('') ?? '/sw.js'
}

/** Keeps the site on the device, and looks for a newer one whenever the person comes back to it. */
export const stayOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const { Workbox } = await import('workbox-window')
  const worker = new Workbox(workerUrl())
  worker.addEventListener('waiting', () => {
    const load = () => {
      worker.addEventListener('controlling', () => location.reload())
      worker.messageSkipWaiting()
    }
    useUpdate.setState({ load })
  })
  await worker.register()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void worker.update().catch(() => undefined) // no network: next time
  })
}

/** After a switch of language that language is kept too. */
export const keepLanguage = (language: string): void => {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage({ type: 'keepLanguage', language })
}
