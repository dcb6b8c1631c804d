import { del, get, set } from 'idb-keyval'
import type { PersistStorage } from 'zustand/middleware'
import { dropTabCopy, readTabCopy, writeTabCopy } from './tabCopy.ts'

/** What was found where a document is kept. */
export type Found<State> =
  | { readonly kind: 'none' | 'newer' | 'unused' }
  | { readonly kind: 'broken'; readonly raw: string }
  | { readonly kind: 'read'; readonly state: State }
export type StorageTrouble = 'broken' | 'newer' | 'noStorage' | 'full'
/** `device` is IndexedDB, `tab` goes with the tab. */
export type Home = 'device' | 'tab' | 'nowhere'

type Options<State> = {
  readonly version: number
  /** Key under which a damaged document is set aside, so that nothing is lost. */
  readonly aside: string
  /** Reads what was stored, of any version so far. `now` in ms since 1970. Never throws. */
  readonly read: (raw: unknown, now: number) => Found<State>
  readonly homeOf: (state: State) => Home
  readonly tell: (trouble: StorageTrouble, raw?: string) => void
}

const storedText = async (name: string): Promise<unknown> => {
  try {
    const kept: unknown = await get(name)
    if (kept !== undefined) return kept
  } catch {
    // no IndexedDB here: the tab may know more
  }
  return readTabCopy(name)
}

/** Sets a damaged document aside; a full or blocked device cannot. */
export const setAside = async (aside: string, raw: string): Promise<void> => {
  await set(aside, raw).catch(() => undefined)
}

/**
 * Storage of one document for zustand's `persist`: what cannot be read is set aside, what a newer version wrote is left
 * alone, what was unused for too long is removed.
 */
export const documentStorage = <State>({ version, aside, read, homeOf, tell }: Options<State>) => {
  let leaveAlone = false
  let onDevice = false
  const storage: PersistStorage<State> = {
    getItem: async (name) => {
      const found = read(await storedText(name), Date.now())
      leaveAlone = found.kind === 'newer'
      onDevice = found.kind === 'read'
      if (found.kind === 'read') return { version, state: found.state }
      if (found.kind === 'newer') tell('newer')
      if (found.kind === 'broken') {
        tell('broken', found.raw)
        await setAside(aside, found.raw)
      }
      if (found.kind === 'unused') await del(name).catch(() => undefined)
      return null
    },
    setItem: async (name, value) => {
      if (leaveAlone) return
      const home = homeOf(value.state)
      try {
        if (home === 'tab') writeTabCopy(name, JSON.stringify(value))
        if (home === 'device') {
          onDevice = true
          await set(name, JSON.stringify(value))
        } else if (onDevice) {
          onDevice = false
          await del(name) // what was taken out must not come back at the next visit
        }
        if (home !== 'tab') dropTabCopy(name)
      } catch (error) {
        tell(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'noStorage')
      }
    },
    removeItem: async (name) => {
      await del(name)
    },
  }
  return {
    storage,
    /** Removes the document everywhere. Rejects when the browser refuses. */
    erase: async (name: string): Promise<void> => {
      leaveAlone = false
      dropTabCopy(name)
      await del(name)
      await del(aside)
    },
  }
}
