import { useKept } from '../visit/kept.ts'

const themeKey = 'nekwijzer-theme' // these two names also stand in the first script of index.html
const returningKey = 'nekwijzer-returning'

const write = (storage: Storage, key: string, value: string | undefined): void => {
  if (value === undefined) storage.removeItem(key)
  else storage.setItem(key, value)
}

/**
 * Leaves what the page must know before its first paint, so that nothing flashes or moves: the chosen theme, and that
 * somebody comes back. In this tab; beyond it only after the person's yes.
 */
export const keepLook = (): void => {
  const keep = () => {
    const { theme, consent, visit } = useKept.getState()
    const long = consent === 'yes'
    try {
      write(sessionStorage, themeKey, theme)
      write(localStorage, themeKey, long ? theme : undefined)
      write(localStorage, returningKey, long && visit !== undefined ? '1' : undefined)
    } catch {
      // blocked storage: the page then starts in the colours of the system
    }
  }
  keep()
  useKept.subscribe(keep)
}
