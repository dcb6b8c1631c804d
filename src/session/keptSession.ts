import { readSession, writeSession, type StoredSession } from './storedSession.ts'

const key = 'nekwijzer-session'

/** The session in progress stays in this tab until it is done. */
export const keepSession = (session: StoredSession): void => {
  try {
    globalThis.sessionStorage.setItem(key, writeSession(session))
  } catch {
    // storage is blocked or full: the session goes on from memory
  }
}
/** The session that was interrupted today; one of another day is done anew. */
export const keptSession = (): StoredSession | undefined => {
  try {
    const session = readSession(globalThis.sessionStorage.getItem(key))
    const isOfToday = session && new Date(session.began).toDateString() === new Date().toDateString()
    return isOfToday ? session : undefined
  } catch {
    return undefined
  }
}
export const forgetSession = (): void => {
  try {
    globalThis.sessionStorage.removeItem(key)
  } catch {
    // nothing was kept then
  }
}
