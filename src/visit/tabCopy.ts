/** What belongs to this tab only: it survives a reload and goes with the tab. Storage that is blocked keeps nothing. */
export const readTabCopy = (key: string): string | undefined => {
  try {
    return globalThis.sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
export const writeTabCopy = (key: string, text: string): void => {
  try {
    globalThis.sessionStorage.setItem(key, text)
  } catch {
    // the notice about the visit itself tells the person
  }
}
export const dropTabCopy = (key: string): void => {
  try {
    globalThis.sessionStorage.removeItem(key)
  } catch {
    // nothing was kept then
  }
}
