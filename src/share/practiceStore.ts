import { del, get, update } from 'idb-keyval'
import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Found } from '../keeping/deviceDocument.ts'
import { documentStorage, type StorageTrouble } from '../keeping/documentStorage.ts'
import { invitationShape, type Invitation } from './invitation.ts'
import type { PracticeKey } from './keys.ts'
import { longestReply } from './seal.ts'

const practiceKey = 'nekwijzer-practice'
const keysKey = 'nekwijzer-practice-keys'
export const practiceVersion = 1

/** A link the practice wants to make again; without key, as keys change. */
export type Template = { readonly id: string; readonly name: string; readonly invitation: Invitation }
/** A reply the practice chose to keep: still sealed, so it opens only with the key. */
export type KeptReply = { readonly id: string; readonly keptOn: string; readonly sealed: string }
type Practice = { readonly templates: readonly Template[]; readonly replies: readonly KeptReply[] }

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const stateShape = v.object({
  templates: v.pipe(
    v.array(v.object({ id, name: v.pipe(v.string(), v.maxLength(80)), invitation: invitationShape })),
    v.maxLength(200),
  ),
  replies: v.pipe(
    v.array(
      v.object({
        id,
        /** ISO date-time. */
        keptOn: v.pipe(v.string(), v.isoTimestamp()),
        sealed: v.pipe(v.string(), v.maxLength(longestReply)),
      }),
    ),
    v.maxLength(2000),
  ),
})
const storedShape = v.object({ version: v.number(), state: v.unknown() })

/** Reads what was stored, of any version so far; never throws. */
export const readPractice = (raw: unknown): Found<Practice> => {
  if (raw === undefined) return { kind: 'none' }
  try {
    const { version, state } = v.parse(storedShape, JSON.parse(String(raw)))
    return version > practiceVersion ? { kind: 'newer' } : { kind: 'read', state: v.parse(stateShape, state) }
  } catch {
    return { kind: 'broken', raw: typeof raw === 'string' ? raw : JSON.stringify(raw) }
  }
}

export const usePracticeTrouble = create<{ readonly trouble: StorageTrouble | undefined }>(() => ({
  trouble: undefined,
}))
const tell = (trouble: StorageTrouble) => usePracticeTrouble.setState({ trouble })

/** Everything in it was kept by a button that says so. */
const empty: Practice = { templates: [], replies: [] }
const { storage, erase } = documentStorage<Practice>({
  name: practiceKey,
  version: practiceVersion,
  empty,
  now: (): Practice => usePractice.getState(),
  take: (practice) => usePractice.setState(practice),
  aside: `${practiceKey}-aside`,
  read: readPractice,
  homeOf: ({ templates, replies }) => (templates.length + replies.length > 0 ? 'device' : 'nowhere'),
  tell,
})
/** Templates and kept replies of a practice, on this device. */
export const usePractice = create<Practice>()(
  persist((): Practice => empty, { name: practiceKey, version: practiceVersion, storage, skipHydration: true }),
)

/** Keys newest first, by the day they were made; the first one is used for new links, the others still open older replies. */
export const useKeys = create<{
  readonly keys: readonly PracticeKey[]
  /** Private part of a key that was made since the page was opened, by id: for its backup only. */
  readonly spares: { readonly [id: string]: JsonWebKey }
  /** Whether the browser could keep them; false means only as long as the page is open. */
  readonly kept: boolean
}>(() => ({ keys: [], spares: {}, kept: true }))

const isKey = (value: unknown): value is PracticeKey =>
  v.is(
    v.object({
      id: v.string(),
      madeOn: v.string(),
      publicKey: v.string(),
      privateKey: v.instance(CryptoKey),
      backup: v.exactOptional(v.string()),
    }),
    value,
  )

const newestFirst = (keys: readonly PracticeKey[]) => keys.toSorted((a, b) => b.madeOn.localeCompare(a.madeOn))
const storedKeys = async (): Promise<readonly PracticeKey[]> => {
  try {
    const stored: unknown = await get(keysKey)
    return Array.isArray(stored) ? stored.filter(isKey) : []
  } catch {
    return []
  }
}

let opening: Promise<void> | undefined
/** Loads templates, replies and keys once; blocked storage leaves them empty. */
export const openPractice = (): Promise<void> => {
  opening ??= (async () => {
    useKeys.setState({ keys: newestFirst(await storedKeys()) })
    await usePractice.persist.rehydrate()
  })()
  return opening
}
/** Takes over what another tab changed since. */
export const refreshPractice = async (): Promise<void> => {
  await openPractice()
  if (useKeys.getState().kept) useKeys.setState({ keys: newestFirst(await storedKeys()) })
  await usePractice.persist.rehydrate()
}

/** Changes the stored keys in one step, so that a key that another tab made meanwhile stays. */
const changeKeys = async (change: (keys: readonly PracticeKey[]) => readonly PracticeKey[]): Promise<void> => {
  useKeys.setState(({ keys }) => ({ keys: newestFirst(change(keys)) }))
  try {
    let all: readonly PracticeKey[] = []
    await update<unknown>(keysKey, (stored) => {
      // keys that could not be stored so far come along now
      const unkept = useKeys.getState().kept ? [] : useKeys.getState().keys
      const known = Array.isArray(stored) ? stored.filter(isKey) : []
      const missing = unkept.filter(({ id: own }) => known.every((each) => each.id !== own))
      all = newestFirst(change([...known, ...missing]))
      return all
    })
    useKeys.setState({ keys: all, kept: true })
  } catch {
    useKeys.setState({ kept: false }) // some browsers cannot store keys
  }
}

/** Adds a new or restored key; the same key again only takes its backup. */
export const addKey = async (key: PracticeKey, spare?: JsonWebKey): Promise<void> => {
  if (spare !== undefined) useKeys.setState(({ spares }) => ({ spares: { ...spares, [key.id]: spare } }))
  await changeKeys((keys) => [key, ...keys.filter(({ id: other }) => other !== key.id)])
}
/** Keeps the sealed backup beside the key and forgets its open private part. */
export const keepBackup = async (keyId: string, backup: string): Promise<void> => {
  const { [keyId]: _used, ...spares } = useKeys.getState().spares
  useKeys.setState({ spares })
  await changeKeys((keys) => keys.map((each) => (each.id === keyId ? { ...each, backup } : each)))
}
/** Forgets a key for good: replies sealed to it cannot be opened any more without a backup. */
export const removeKey = (keyId: string): Promise<void> =>
  changeKeys((keys) => keys.filter((each) => each.id !== keyId))

/** Keeps an invitation to open again, in place of the template with that id if there is one. */
export const saveTemplate = (name: string, { key: _key, ...invitation }: Invitation, templateId?: string): void => {
  usePractice.setState(({ templates }) => {
    const template: Template = { id: templateId ?? crypto.randomUUID(), name, invitation }
    return { templates: [template, ...templates.filter((each) => each.id !== template.id)] }
  })
}
export const removeTemplate = (templateId: string): void => {
  usePractice.setState(({ templates }) => ({ templates: templates.filter((each) => each.id !== templateId) }))
}
/** Keeps a reply, sealed as it came. `now` is an ISO date-time. */
export const keepReply = (sealed: string, now: string): void => {
  usePractice.setState(({ replies }) => ({
    replies: replies.some((each) => each.sealed === sealed)
      ? replies
      : [{ id: crypto.randomUUID(), keptOn: now, sealed }, ...replies],
  }))
}
export const removeReply = (replyId: string): void => {
  usePractice.setState(({ replies }) => ({ replies: replies.filter((each) => each.id !== replyId) }))
}
/** Erases templates, kept replies and keys. Rejects when the browser refuses. */
export const erasePractice = async (): Promise<void> => {
  usePractice.setState(empty)
  useKeys.setState({ keys: [], spares: {}, kept: true })
  await erase()
  await del(keysKey)
}
