import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Found } from '../keeping/deviceDocument.ts'
import { documentStorage, type StorageTrouble } from '../keeping/documentStorage.ts'
import { oneADay } from './oneADay.ts'
import { entryShape, type CheckInEntry, type DayEntry, type Entry, type SessionEntry } from './entries.ts'

const key = 'nekwijzer-diary'
const asideKey = 'nekwijzer-diary-aside'
export const diaryVersion = 1
const unusedLimit = 13 * 30.44 * 24 * 60 * 60 * 1000 // ms: 13 months

type Diary = {
  readonly entries: readonly Entry[]
  /** ms since 1970 */
  readonly lastUsed: number
}
export type DiaryTrouble = StorageTrouble
export const useDiaryTrouble = create<{ readonly trouble: DiaryTrouble | undefined }>(() => ({ trouble: undefined }))
const tell = (trouble: DiaryTrouble) => useDiaryTrouble.setState({ trouble })

/** What turns a state of a version into one of the next: `migrations[1]` makes 2 out of 1. */
export const migrations: { readonly [from: number]: (state: unknown) => unknown } = {}
/** @throws Error when a version has no way to the present one */
export const migrated = (state: unknown, from: number): unknown => {
  let now = state
  for (let version = from; version < diaryVersion; version += 1) {
    const step = migrations[version]
    if (step === undefined) throw new Error(`no migration from diary version ${version}`)
    now = step(now)
  }
  return now
}

const stored = v.object({ version: v.number(), state: v.unknown() })
const diaryShape = v.object({ entries: v.array(entryShape), lastUsed: v.pipe(v.number(), v.finite()) })

/** Reads what was stored, of any version so far. `now` in ms since 1970. Never throws. */
export const readStored = (raw: unknown, now: number): Found<Diary> => {
  if (raw === undefined) return { kind: 'none' }
  try {
    const { version, state } = v.parse(stored, JSON.parse(String(raw)))
    if (version > diaryVersion) return { kind: 'newer' }
    const diary = v.parse(diaryShape, migrated(state, version))
    return now - diary.lastUsed > unusedLimit ? { kind: 'unused' } : { kind: 'read', state: diary }
  } catch {
    return { kind: 'broken', raw: typeof raw === 'string' ? raw : JSON.stringify(raw) }
  }
}

const empty: Diary = { entries: [], lastUsed: 0 }
let keeping = false
/** Until the person says yes the diary belongs to this tab, and goes with it. */
const { storage, erase, written, hear, isOnDevice } = documentStorage<Diary>({
  name: key,
  version: diaryVersion,
  empty,
  now: (): Diary => useDiary.getState(),
  take: (diary) => useDiary.setState(diary),
  tidy: (diary) => ({ ...diary, entries: oneADay(diary.entries) }),
  aside: asideKey,
  read: readStored,
  homeOf: () => (keeping ? 'device' : 'tab'),
  tell,
})

/** Whether the last change of the diary has arrived where it is kept. */
export const diaryWritten = written
/** The diary of this device: kept after a yes, else only as long as the page is open. */
export const useDiary = create<Diary>()(
  persist((): Diary => empty, { name: key, version: diaryVersion, storage, skipHydration: true }),
)
const noteUseAfter = 24 * 60 * 60 * 1000 // ms
/** Reads the diary, notes the use of it, and takes over what other tabs write. */
export const rehydrateDiary = async (): Promise<void> => {
  await useDiary.persist.rehydrate()
  hear({ erased: () => useDiary.setState(empty) })
}
/** Also who only reads must not lose the diary after 13 months. */
const noteUse = (): void => {
  const now = Date.now()
  if (isOnDevice() && Math.abs(now - useDiary.getState().lastUsed) > noteUseAfter) useDiary.setState({ lastUsed: now })
}
/** Called with the person's consent; a later yes writes down what is there, a later no takes it off the device. */
export const allowKeepingDiary = (allowed: boolean): void => {
  const before = keeping
  keeping = allowed
  if (allowed) noteUse()
  if (allowed !== before && useDiary.getState().entries.length > 0) useDiary.setState({ lastUsed: Date.now() })
}

const change = (entries: (now: readonly Entry[]) => readonly Entry[]): void => {
  useDiary.setState((diary) => ({ entries: entries(diary.entries), lastUsed: Date.now() }))
}
const newId = (): string => crypto.randomUUID()

/** One entry a day: a second one for the same date takes the place of the first. */
export const keepDay = (entry: Omit<DayEntry, 'id' | 'kind'>): void =>
  change((now) => {
    const same = now.find((each) => each.kind === 'day' && each.on === entry.on)
    const kept: DayEntry = { kind: 'day', id: same?.id ?? newId(), ...entry }
    return same === undefined ? [...now, kept] : now.map((each) => (each === same ? kept : each))
  })
export const addSession = (entry: Omit<SessionEntry, 'id' | 'kind'>): void =>
  change((now) => [...now, { kind: 'session', id: newId(), ...entry }])
export const addCheckIn = (entry: Omit<CheckInEntry, 'id' | 'kind'>): void =>
  change((now) => [...now, { kind: 'checkIn', id: newId(), ...entry }])
export const removeEntry = (id: string): void => change((now) => now.filter((entry) => entry.id !== id))

/** Adds what is not there yet; what the person has here stays as it is. */
export const merge = (now: readonly Entry[], read: readonly Entry[]): readonly Entry[] => {
  const known = new Set(now.flatMap((entry) => [entry.id, ...(entry.kind === 'day' ? [entry.on] : [])]))
  return [...now, ...read.filter((entry) => !known.has(entry.id) && !(entry.kind === 'day' && known.has(entry.on)))]
}
/** Returns how many were added. */
export const mergeEntries = (read: readonly Entry[]): number => {
  const before = useDiary.getState().entries.length
  change((now) => merge(now, read))
  return useDiary.getState().entries.length - before
}
/** Erases the diary. Rejects when the browser refuses. */
export const eraseDiary = async (): Promise<void> => {
  useDiary.setState(empty)
  await erase()
}
