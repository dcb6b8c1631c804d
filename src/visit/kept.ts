import { del, get, set } from 'idb-keyval'
import * as v from 'valibot'
import { create } from 'zustand'
import { persist, type PersistStorage, type StorageValue } from 'zustand/middleware'
import type { VisitSoFar } from '../guide/flow.ts'
import { tell } from './notice.ts'
import { readVisit, writeVisit } from './storedVisit.ts'

const key = 'nekwijzer'
const asideKey = 'nekwijzer-aside'
export const keptVersion = 1
/** Kept data deletes itself after this time without use (13 months). */
const unusedLimit = 13 * 30.44 * 24 * 60 * 60 * 1000

export type Consent = 'unasked' | 'yes' | 'no'
export type Theme = 'light' | 'dark'
type Kept = {
  readonly consent: Consent
  /** The last visit with an advice, as written by `writeVisit`. */
  readonly visit: string | undefined
  /** ISO date-time of the advice, from which check-in dates count. */
  readonly advisedOn: string | undefined
  readonly theme: Theme | undefined
  /** Milliseconds since 1970. */
  readonly lastUsed: number
}

const keptShape = v.object({
  version: v.number(),
  state: v.object({
    consent: v.literal('yes'),
    visit: v.optional(v.string()),
    advisedOn: v.optional(v.string()),
    theme: v.optional(v.picklist(['light', 'dark'])),
    lastUsed: v.number(),
  }),
})

let leaveAlone = false

const setAside = async (raw: string): Promise<void> => {
  tell({ kind: 'broken', raw })
  await set(asideKey, raw)
}

/** IndexedDB, but only after a yes; what it cannot read it sets aside or leaves alone. */
const storage: PersistStorage<Kept> = {
  getItem: async (name) => {
    let raw: unknown
    try {
      raw = await get(name)
    } catch {
      return null // no IndexedDB here: the app works from memory
    }
    if (raw === undefined) return null
    if (typeof raw !== 'string') {
      await setAside(JSON.stringify(raw))
      return null
    }
    let json: unknown
    try {
      json = JSON.parse(raw)
    } catch {
      await setAside(raw)
      return null
    }
    if (v.is(v.object({ version: v.pipe(v.number(), v.minValue(keptVersion + 1)) }), json)) {
      leaveAlone = true
      tell({ kind: 'newer' })
      return null
    }
    const read = v.safeParse(keptShape, json)
    if (!read.success) {
      await setAside(raw)
      return null
    }
    const { state, version } = read.output
    if (Date.now() - state.lastUsed > unusedLimit) {
      await del(name)
      return null
    }
    return {
      version,
      state: {
        consent: 'yes',
        visit: state.visit,
        advisedOn: state.advisedOn,
        theme: state.theme,
        lastUsed: Date.now(),
      },
    }
  },
  setItem: async (name, value: StorageValue<Kept>) => {
    if (leaveAlone || value.state.consent !== 'yes') return
    try {
      await set(name, JSON.stringify(value))
    } catch (error) {
      tell({ kind: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'noStorage' })
    }
  },
  removeItem: async (name) => {
    await del(name)
  },
}

const nothingKept: Kept = { consent: 'unasked', visit: undefined, advisedOn: undefined, theme: undefined, lastUsed: 0 }

export const useKept = create<Kept>()(
  persist((): Kept => nothingKept, {
    name: key,
    version: keptVersion,
    storage,
    skipHydration: true,
  }),
)

export const allowKeeping = (visit: VisitSoFar): void => {
  useKept.setState((kept) => ({
    consent: 'yes',
    visit: writeVisit(visit),
    advisedOn: kept.advisedOn ?? new Date().toISOString(),
    lastUsed: Date.now(),
  }))
}
export const refuseKeeping = (): void => {
  useKept.setState({ consent: 'no' })
}
export const keepAdvice = (visit: VisitSoFar): void => {
  if (useKept.getState().consent === 'yes')
    useKept.setState({ visit: writeVisit(visit), advisedOn: new Date().toISOString(), lastUsed: Date.now() })
}
export const forgetAdvice = (): void => {
  useKept.setState({ visit: undefined, advisedOn: undefined })
}
export const chooseTheme = (theme: Theme): void => {
  useKept.setState({ theme })
}

/** The kept visit, or undefined. A damaged one is set aside. */
export const keptVisit = (): VisitSoFar | undefined => {
  const stored = readVisit(useKept.getState().visit)
  if (stored.kind === 'broken') void setAside(stored.raw)
  return stored.kind === 'found' ? stored.visit : undefined
}

/** Erases everything this app keeps in IndexedDB. Rejects when the browser refuses. */
export const eraseKept = async (): Promise<void> => {
  useKept.setState(nothingKept)
  await del(key)
  await del(asideKey)
}
