/** What belongs to this tab only: it survives a reload and goes with the tab. Storage that is blocked keeps nothing. */
export const readTabCopy = (key: string): string | undefined => {
  try {
    return globalThis.sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
/** @throws DOMException when the storage is blocked or full */
export const writeTabCopy = (key: string, text: string): void => {
  globalThis.sessionStorage.setItem(key, text)
}
export const dropTabCopy = (key: string): void => {
  try {
    globalThis.sessionStorage.removeItem(key)
  } catch {
    // nothing was kept then
  }
}
