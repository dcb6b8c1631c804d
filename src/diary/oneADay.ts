import type { DayEntry, Entry } from './entries.ts'

/** Two tabs that wrote about the same day give one entry: what only one of them knows stays, else the first one counts. */
export const oneADay = (entries: readonly Entry[]): readonly Entry[] => {
  const days = new Map<string, DayEntry>()
  for (const entry of entries) if (entry.kind === 'day') days.set(entry.on, { ...entry, ...days.get(entry.on) })
  const first = (entry: Entry): Entry | undefined => {
    if (entry.kind !== 'day') return entry
    const day = days.get(entry.on)
    days.delete(entry.on)
    return day
  }
  return entries.flatMap((entry) => first(entry) ?? [])
}
