import { del, get, set, update } from 'idb-keyval'
import { bringTogether, isSame } from './bringTogether.ts'
import { tellOtherTabs } from './otherTabs.ts'
import { eraseUnused, isOver, putUnusedAside, storedWithAside } from './unusedAside.ts'

/** What was found where a document is kept. */
export type Found<State> =
  | { readonly kind: 'none' | 'newer' | 'unused' }
  | { readonly kind: 'broken'; readonly raw: string }
  | { readonly kind: 'read'; readonly state: State }

export type Shared<State> = {
  readonly name: string
  readonly version: number
  /** What the document holds before anything was kept. */
  readonly empty: State
  /** Reads what was stored, of any version so far. `now` in ms since 1970. Never throws. */
  readonly read: (raw: unknown, now: number) => Found<State>
  /** The document as this page has it, and how it takes over what another tab made of it. */
  readonly now: () => State
  readonly take: (state: State) => void
  /** Puts right what came together out of two tabs, where lists and fields do not say enough. */
  readonly tidy?: (state: State) => State
}

/** One document in IndexedDB that several tabs read and write: what another tab wrote meanwhile is never lost. */
export const deviceDocument = <State>({ name, version, empty, read, now, take, ...more }: Shared<State>) => {
  const { tidy = (state: State) => state } = more
  let base = empty // what this tab knows to be on the device
  let isThere = false
  const textOf = (state: State): string => JSON.stringify({ version, state })
  const together = (from: State, mine: State, theirs: State): State => tidy(bringTogether(from, mine, theirs) as State) // made of nothing but two of them
  const takeIfNew = (state: State): void => {
    if (!isSame(state, now())) take(state)
  }
  const forget = (): void => {
    base = empty
    isThere = false
  }

  return {
    /** Rejects without IndexedDB. */
    read: async (): Promise<Found<State>> => {
      forget()
      const at = Date.now()
      const { kept, aside } = await storedWithAside(name)
      let found = read(kept, at)
      if (found.kind === 'unused') await putUnusedAside(name, kept, at)
      const old = aside && read(aside.raw, at)
      if (aside && old?.kind === 'unused' && isOver(aside, at)) await eraseUnused(name)
      if (old?.kind === 'read') {
        // the clock had been wrong
        const state = found.kind === 'read' ? together(empty, found.state, old.state) : old.state
        await set(name, textOf(state))
        await eraseUnused(name)
        found = { kind: 'read', state }
      }
      isThere = found.kind === 'read'
      if (found.kind === 'read') base = found.state
      return found
    },
    /** Whether this is what the device holds, as far as this tab knows. */
    holds: (state: State): boolean => isThere && isSame(state, base),
    isThere: (): boolean => isThere,
    /** Writes in one step; returns what stood there when it could not be read. */
    write: async (): Promise<Found<State>> => {
      isThere = true
      let before: Found<State> = { kind: 'none' }
      let [mine, state] = [now(), now()]
      await update<unknown>(name, (stored) => {
        before = read(stored, Date.now())
        mine = now()
        state = before.kind === 'read' ? together(base, mine, before.state) : mine
        return before.kind === 'newer' ? stored : textOf(state)
      })
      // no other tab can have come in between
      const found = before as Found<State>
      if (found.kind === 'newer') return found
      base = state
      takeIfNew(together(mine, now(), state))
      tellOtherTabs(name, 'changed')
      return found
    },
    /** Brings in what another tab wrote. */
    takeOver: async (): Promise<void> => {
      const found = read(await get(name), Date.now())
      if (found.kind !== 'read') return
      const state = together(base, now(), found.state)
      base = found.state
      isThere = true
      takeIfNew(state)
    },
    /** What was taken out must not come back at the next visit. */
    remove: async (): Promise<void> => {
      forget()
      await del(name)
      tellOtherTabs(name, 'removed')
    },
    forget,
  }
}
