import { useKept } from '../visit/kept.ts'

const themeKey = 'nekwijzer-theme' // these three names also stand in the first script of index.html
const sizeKey = 'nekwijzer-size'
const returningKey = 'nekwijzer-returning'

const write = (storage: Storage, key: string, value: string | undefined): void => {
  if (value === undefined) storage.removeItem(key)
  else storage.setItem(key, value)
}

/**
 * Leaves what the page must know before its first paint, so that nothing flashes or moves: the chosen theme and size
 * of text, and that somebody comes back. In this tab; beyond it only after the person's yes.
 */
export const keepLook = (): void => {
  const keep = () => {
    const { theme, textSize, consent, visit } = useKept.getState()
    const long = consent === 'yes'
    try {
      write(sessionStorage, themeKey, theme)
      write(localStorage, themeKey, long ? theme : undefined)
      write(sessionStorage, sizeKey, textSize)
      write(localStorage, sizeKey, long ? textSize : undefined)
      write(localStorage, returningKey, long && visit !== undefined ? '1' : undefined)
    } catch {
      // blocked storage: the page then starts in the colours and size of the system
    }
  }
  keep()
  useKept.subscribe(keep)
}
