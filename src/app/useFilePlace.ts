import { useSyncExternalStore } from 'react'
import { hrefOf, placeOf } from '../pages/place.ts'

const changes = ['popstate', 'pushState', 'replaceState', 'hashchange'] // wouter tells the two in the middle
const subscribe = (changed: () => void) => {
  for (const change of changes) addEventListener(change, changed)
  return () => {
    for (const change of changes) removeEventListener(change, changed)
  }
}
const path = (): string => placeOf(location.href).path
/** What a link to a path says in the file. */
export const inFile = (to: string): string => hrefOf({ path: to, text: '' })
const navigate = (to: string, options?: { readonly replace?: boolean; readonly state?: unknown }): void => {
  if (options?.replace === true) history.replaceState(options.state, '', inFile(to))
  else history.pushState(options?.state, '', inFile(to))
}

/** Addresses of the edition that is one file, for wouter. */
export const useFilePlace = (): [string, typeof navigate] => [useSyncExternalStore(subscribe, path), navigate]
