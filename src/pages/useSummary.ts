import type { Reply } from '../share/reply.ts'
import { summaryOf, type Summary } from '../share/summary.ts'
import * as rows from './summaryRows.ts'
import type { SummaryLine } from './summaryRows.ts'
import { recordSections } from './summaryText.ts'
import { makeSummaryWords, type SummaryWords } from './summaryWords.ts'
import { useText } from './useText.ts'

/** Rows in the order of section g of the clinical text. */
const makers = {
  made: rows.madeLines,
  reason: rows.reasonLines,
  advice: rows.adviceLines,
  signs: rows.signLines,
  history: rows.historyLines,
  places: rows.placeLines,
  pain: rows.painLines,
  hindrance: rows.hindranceLines,
  arms: rows.armLines,
  head: rows.headLines,
  movement: rows.movementLines,
  contributing: rows.contributingLines,
  tried: rows.triedLines,
  followUp: rows.followUpLines,
  question: rows.questionLines,
  orientation: rows.orientationLines,
} as const
export type RowId = keyof typeof makers
export const rowIds = Object.keys(makers) as readonly RowId[] // keys forgets the names

export type SummaryRow = { readonly id: RowId; readonly label: string; readonly lines: readonly SummaryLine[] }
export type CheckInWords = {
  readonly on: string
  readonly moment: string
  readonly pain: string
  readonly change: string
  readonly activity: string
  readonly sideEffects: string
  readonly newSigns: string
  readonly done: string
  /** The same in one line. */
  readonly line: string
}
export type SummaryInWords = {
  readonly title: string
  readonly rows: readonly SummaryRow[]
  readonly checkIns: readonly CheckInWords[]
  readonly footer: string
  /** Headings of the text for the record, by section. */
  readonly sections: { readonly [id: string]: string }
}

const checkInWords = (w: SummaryWords, each: Summary['followUp']['checkIns'][number]): CheckInWords => {
  const cells = {
    pain: String(each.pain ?? ''),
    change: w.words(each.change),
    activity: String(each.activity ?? ''),
    sideEffects: w.words(each.sideEffects),
    newSigns: w.words(each.newSigns),
    done: w.words(each.done),
  }
  const on = w.shortDate(each.on)
  const moment = w.say(`summary:moments.${each.moment}`)
  const said = Object.entries(cells)
    .filter(([, value]) => value !== '')
    .map(([cell, value]) => w.say(`summary:checkInLine.${cell}`, { value }))
  return { ...cells, on, moment, line: `${w.say('summary:lines.checkIn', { moment, date: on })}: ${said.join('; ')}` }
}

/** A reply in the words of a clinical summary. Empty rows are left out. */
export const summaryInWords = (w: SummaryWords, reply: Reply): SummaryInWords => {
  const summary = summaryOf(reply)
  const checkIns = summary.followUp.checkIns.map((each) => checkInWords(w, each))
  return {
    title: w.say('summary:title'),
    rows: rowIds
      .map((id) => ({ id, label: w.say(`summary:rows.${id}`), lines: makers[id](w, summary) }))
      .filter(({ id, lines }) => lines.length > 0 || (id === 'followUp' && checkIns.length > 0)),
    checkIns,
    footer: w.say('summary:footer', { app: reply.app, rules: reply.rules }),
    sections: Object.fromEntries(recordSections.map((id) => [id, w.say(`summary:record.${id}`)])),
  }
}

/** Puts replies into words, in the language of the page. */
export const useInWords = (): ((reply: Reply) => SummaryInWords) => {
  const words = makeSummaryWords(useText())
  return (reply) => summaryInWords(words, reply)
}
export const useSummary = (reply: Reply): SummaryInWords => useInWords()(reply)
