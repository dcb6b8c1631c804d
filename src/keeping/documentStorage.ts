import { del, set } from 'idb-keyval'
import type { PersistStorage } from 'zustand/middleware'
import { deviceDocument, type Found, type Shared } from './deviceDocument.ts'
import { hearOtherTabs, tellOtherTabs } from './otherTabs.ts'
import { dropTabCopy, readTabCopy, writeTabCopy } from './tabCopy.ts'
import { eraseUnused } from './unusedAside.ts'

export type StorageTrouble = 'broken' | 'newer' | 'noStorage' | 'full'
/** `device` is IndexedDB, `tab` goes with the tab. */
export type Home = 'device' | 'tab' | 'nowhere'

type Options<State> = Shared<State> & {
  /** Key under which a damaged document is set aside, so that nothing is lost. */
  readonly aside: string
  readonly homeOf: (state: State) => Home
  readonly tell: (trouble: StorageTrouble, raw?: string) => void
}

/** What follows when another tab changed the document, took it off the device after a no, or erased it. */
type Then<State> = {
  readonly changed?: (before: State, after: State) => void
  readonly removed?: () => void
  readonly erased: () => void
}

/** Sets a damaged document aside; a full or blocked device cannot. */
export const setAside = async (aside: string, raw: string): Promise<void> => {
  await set(aside, raw).catch(() => undefined)
}

/**
 * Storage of one document for zustand's `persist`: what cannot be read is set aside, what a newer version wrote is left
 * alone, what was unused for too long is removed, what another tab wrote is brought in.
 */
export const documentStorage = <State>(options: Options<State>) => {
  const { name, version, aside, read, homeOf, tell } = options
  const device = deviceDocument(options)
  let leaveAlone = false
  let last: Promise<boolean> = Promise.resolve(true)

  const found = async (): Promise<Found<State>> => {
    const onDevice = await device.read().catch((): Found<State> => ({ kind: 'none' })) // no IndexedDB here
    return onDevice.kind === 'none' ? read(readTabCopy(name), Date.now()) : onDevice // the tab may know more
  }
  const setDamagedAside = async (before: Found<State>): Promise<void> => {
    leaveAlone = before.kind === 'newer'
    if (before.kind === 'newer') tell('newer')
    if (before.kind !== 'broken') return
    tell('broken', before.raw)
    await setAside(aside, before.raw)
  }
  const write = async (state: State): Promise<boolean> => {
    if (leaveAlone) return false
    const home = homeOf(state)
    try {
      if (home === 'tab') writeTabCopy(name, JSON.stringify({ version, state }))
      if (home === 'device') {
        if (!device.holds(state)) await setDamagedAside(await device.write())
      } else if (device.isThere()) await device.remove()
      if (home !== 'tab') dropTabCopy(name)
      return !leaveAlone
    } catch (error) {
      tell(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'noStorage')
      return false
    }
  }

  const takeOver = async ({ changed }: Then<State>): Promise<void> => {
    const before = options.now()
    await device.takeOver().catch(() => undefined) // the next write brings it in
    changed?.(before, options.now())
  }

  const storage: PersistStorage<State> = {
    getItem: async () => {
      const here = await found()
      await setDamagedAside(here)
      return here.kind === 'read' ? { version, state: here.state } : null
    },
    setItem: async (_name, { state }) => {
      last = write(state)
      await last
    },
    removeItem: () => del(name),
  }
  return {
    storage,
    /** Whether the last change has arrived where it belongs: what says so on the screen waits for this. */
    written: (): Promise<boolean> => last,
    isOnDevice: device.isThere,
    /** Takes over what other tabs change from now on; a withdrawn yes and an erasure hold for every tab. */
    hear: (then: Then<State>): void =>
      hearOtherTabs(name, (change) => {
        if (change === 'changed') return void takeOver(then)
        if (change === 'removed') return then.removed?.()
        device.forget()
        then.erased()
        dropTabCopy(name)
      }),
    /** Removes the document everywhere. Rejects when the browser refuses. */
    erase: async (): Promise<void> => {
      leaveAlone = false
      device.forget()
      dropTabCopy(name)
      await del(name)
      await del(aside)
      await eraseUnused(name)
      tellOtherTabs(name, 'erased')
    },
  }
}
