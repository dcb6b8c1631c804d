import { del, getMany, set } from 'idb-keyval'

const day = 24 * 60 * 60 * 1000 // ms
const asideOf = (name: string): string => `${name}-unused`
type Aside = { readonly since: number; readonly raw: unknown }

const readAside = (stored: unknown): Aside | undefined => {
  try {
    const aside: unknown = JSON.parse(String(stored))
    if (typeof aside !== 'object' || aside === null || !('since' in aside) || !('raw' in aside)) return undefined
    return typeof aside.since === 'number' ? { since: aside.since, raw: aside.raw } : undefined
  } catch {
    return undefined
  }
}

/** A document, and what was put aside of it because nobody seemed to use it. Rejects without IndexedDB. */
export const storedWithAside = async (name: string): Promise<{ readonly kept: unknown; readonly aside?: Aside }> => {
  const [kept, stored] = await getMany<unknown>([name, asideOf(name)])
  const aside = stored === undefined ? undefined : readAside(stored)
  return { kept, ...(aside && { aside }) }
}
/** A clock that is wrong once must not erase anything: what seems unused is erased at an opening on a later day. */
export const putUnusedAside = async (name: string, raw: unknown, now: number): Promise<void> => {
  await set(asideOf(name), JSON.stringify({ since: now, raw } satisfies Aside))
  await del(name)
}
export const isOver = ({ since }: Aside, now: number): boolean => now - since > day
export const eraseUnused = (name: string): Promise<void> => del(asideOf(name))
