import { entries } from 'idb-keyval'

export type StoredText = {
  readonly name: string
  /** Bytes; undefined when it is no text, as for a key. */
  readonly size: number | undefined
}
export type StoredNow = {
  /** Goes with the tab. */
  readonly tab: readonly StoredText[]
  /** Stays on the device. */
  readonly device: readonly StoredText[]
  /** Files of the guide that are here to work without a network. */
  readonly files: number
  /** Bytes of this site together, as the browser counts them. */
  readonly usage: number | undefined
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length
const textsOf = (storage: () => Storage): readonly StoredText[] => {
  try {
    return Object.entries(storage()).map(([name, text]) => ({ name, size: sizeOf(String(text)) }))
  } catch {
    return [] // blocked: nothing is there
  }
}
const documents = async (): Promise<readonly StoredText[]> =>
  (await entries<string, unknown>().catch(() => [])).map(([name, kept]) => ({
    name,
    size: typeof kept === 'string' ? sizeOf(kept) : undefined,
  }))
const cachedFiles = async (): Promise<number> => {
  if (!('caches' in globalThis)) return 0
  const names = await caches.keys()
  const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
  return counts.reduce((sum, count) => sum + count, 0)
}
const usage = async (): Promise<number | undefined> => {
  const { storage: room } = navigator as { readonly storage?: StorageManager } // not on plain http
  return (await room?.estimate())?.usage
}

/** Everything this site keeps on the device at this moment. Never rejects. */
export const storedNow = async (): Promise<StoredNow> => {
  const [kept, files, used] = await Promise.all([
    documents(),
    cachedFiles().catch(() => 0),
    usage().catch(() => undefined),
  ])
  return {
    tab: textsOf(() => sessionStorage),
    device: [...textsOf(() => localStorage), ...kept],
    files,
    usage: used,
  }
}
