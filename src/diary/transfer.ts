import Papa from 'papaparse'
import * as v from 'valibot'
import { entriesShape, mostEntries, type Entry } from './entries.ts'

const format = 'nekwijzer-diary'
export const fileVersion = 1
const largest = 2_000_000 // characters

/** The diary as a file that can be read back. `exportedOn` is an ISO date-time. */
export const diaryFile = (entries: readonly Entry[], exportedOn: string): string =>
  JSON.stringify({ format, version: fileVersion, exportedOn, entries }, undefined, 1)

export type DiaryFile =
  | { readonly kind: 'read'; readonly entries: readonly Entry[] }
  | { readonly kind: 'tooBig' | 'notADiary' | 'newer' | 'damaged' }

const header = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const body = v.object({ entries: entriesShape })

/** Reads a file made by `diaryFile`; says what is wrong with any other. All or nothing, and never throws. */
export const readDiaryFile = (text: string): DiaryFile => {
  if (text.length > largest) return { kind: 'tooBig' }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { kind: text.trimStart().startsWith('{') && text.includes(format) ? 'damaged' : 'notADiary' }
  }
  const head = v.safeParse(header, json)
  if (!head.success) return { kind: 'notADiary' }
  if (head.output.version > fileVersion) return { kind: 'newer' }
  const read = v.safeParse(body, json)
  return read.success ? { kind: 'read', entries: read.output.entries } : { kind: 'damaged' }
}

const columns = ['day', 'kind', 'pain', 'feeling', 'done', 'seconds', 'parts', 'note'] as const
const row = (entry: Entry): { readonly [C in (typeof columns)[number]]: string | number } => {
  const none = { pain: '', feeling: '', done: '', seconds: '', parts: '', note: '' }
  const { on, kind } = entry
  if (entry.kind === 'day')
    return {
      ...none,
      day: on,
      kind,
      pain: entry.pain ?? '',
      feeling: entry.feeling ?? '',
      done: entry.done === undefined ? '' : String(entry.done),
      note: entry.note ?? '',
    }
  if (entry.kind === 'session')
    return { ...none, day: on, kind, seconds: entry.seconds, parts: `${entry.done} of ${entry.planned}` }
  return {
    ...none,
    day: on,
    kind,
    pain: entry.answers.fuPain ?? '',
    feeling: entry.answers.fuChange ?? '',
    note: entry.moment,
  }
}
/** A table for a spreadsheet (RFC 4180); a note that looks like a formula is made text. */
export const diaryTable = (entries: readonly Entry[]): string =>
  Papa.unparse(entries.slice(0, mostEntries).map(row), { columns: [...columns], escapeFormulae: true })
