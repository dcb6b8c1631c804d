import type { VisitSoFar } from '../guide/flow.ts'
import { tell } from './notice.ts'
import { readVisit, writeVisit, type StoredVisit } from './storedVisit.ts'

const key = 'nekwijzer-visit'
const asideKey = 'nekwijzer-visit-aside'

const storage = (): Storage | undefined => {
  try {
    return globalThis.sessionStorage
  } catch {
    return undefined // blocked by the browser
  }
}

/** The visit in progress of this tab. What cannot be read is set aside, so that nothing is lost. */
export const readTab = (): StoredVisit => {
  const tab = storage()
  if (tab === undefined) return { kind: 'none' }
  const stored = readVisit(tab.getItem(key))
  if (stored.kind === 'newer' || stored.kind === 'broken') {
    tell(stored)
    keepAside(stored.raw)
  }
  return stored
}

const keepAside = (raw: string): void => {
  try {
    storage()?.setItem(asideKey, raw)
  } catch {
    // the copy can still be downloaded from the notice
  }
}

/** Saves the visit for this tab; tells the person when that does not work. */
export const writeTab = (visit: VisitSoFar): void => {
  const tab = storage()
  if (tab === undefined) return tell({ kind: 'noStorage' })
  try {
    tab.setItem(key, writeVisit(visit))
  } catch {
    tell({ kind: tab.length === 0 ? 'noStorage' : 'full' })
  }
}

export const clearTab = (): void => {
  try {
    storage()?.removeItem(key)
  } catch {
    // nothing was kept then
  }
}
/** Lets go of a visit that was replaced elsewhere, so that loading again gives the new one; other answers of this tab stay. */
export const leaveTabOf = (replaced: string | undefined): void => {
  try {
    if (replaced !== undefined && storage()?.getItem(key) === replaced) clearTab()
  } catch {
    // nothing was kept then
  }
}
export const clearTabAside = (): void => {
  try {
    storage()?.removeItem(asideKey)
  } catch {
    // nothing was kept then
  }
}
