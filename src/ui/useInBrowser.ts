import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** A text that only the browser knows; undefined in the file of a page and while the page takes over that file. */
export const useInBrowser = (read: () => string): string | undefined =>
  useSyncExternalStore<string | undefined>(never, read, () => undefined)
