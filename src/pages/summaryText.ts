import type { SummaryInWords, RowId } from './useSummary.ts'

type Section = {
  readonly id: string
  readonly rows: readonly RowId[]
  /** Only these lines, or all but these. */
  readonly only?: readonly string[]
  readonly without?: readonly string[]
}
/** In the order in which Dutch physiotherapists write a record. */
const sections: readonly Section[] = [
  { id: 'reason', rows: ['reason'] },
  { id: 'complaint', rows: ['places', 'pain', 'arms', 'head', 'movement'], without: ['course'] },
  { id: 'course', rows: ['pain'], only: ['course'] },
  { id: 'function', rows: ['hindrance'] },
  { id: 'contributing', rows: ['contributing'] },
  { id: 'history', rows: ['history'] },
  { id: 'signs', rows: ['signs'] },
  { id: 'tried', rows: ['tried'] },
  { id: 'followUp', rows: ['followUp'] },
  { id: 'question', rows: ['question'] },
  { id: 'orientation', rows: ['orientation'] },
  { id: 'advice', rows: ['advice'] },
  { id: 'source', rows: ['made'] },
]
const widest = 90 // characters

/** Characters that any record field can show. */
const plainCharacters = (text: string): string =>
  text
    .replaceAll(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u2026', '...')
    .replaceAll(/\s+/g, ' ')
    .trim()

const wrapped = (text: string): readonly string[] => {
  const lines: string[] = []
  for (const word of plainCharacters(text).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(lines.length === 0 ? word : `  ${word}`)
  }
  return lines
}

/** Rows that share a section with others: the row says what "present" is about. */
const rowsWithHead: readonly RowId[] = ['arms', 'head', 'movement']
const headed = (row: string, label: string): string => `${row} - ${label}`

const linesOf = ({ rows, only, without }: Section, summary: SummaryInWords): readonly string[] =>
  summary.rows
    .filter(({ id }) => rows.includes(id))
    .toSorted((one, other) => rows.indexOf(one.id) - rows.indexOf(other.id))
    .flatMap(({ id, label, lines }) =>
      lines
        .filter((line) => only?.includes(line.id) !== false && without?.includes(line.id) !== true)
        .flatMap((line) =>
          wrapped(`${rowsWithHead.includes(id) ? headed(label, line.label) : line.label}: ${line.text}`),
        ),
    )

/** The summary as plain text for a field of a patient record: short lines, no markup. */
export const summaryText = (summary: SummaryInWords): string =>
  [
    plainCharacters(summary.title).toUpperCase(),
    ...sections.flatMap((section) => {
      const lines = [
        ...linesOf(section, summary),
        ...(section.id === 'followUp' ? summary.checkIns.flatMap(({ line }) => wrapped(line)) : []),
        ...(section.id === 'source' ? wrapped(summary.footer) : []),
      ]
      return lines.length === 0
        ? []
        : ['', plainCharacters(summary.sections[section.id] ?? section.id).toUpperCase(), ...lines]
    }),
    '',
  ].join('\n')

export const recordSections: readonly string[] = sections.map(({ id }) => id)
