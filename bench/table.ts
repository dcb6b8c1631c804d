export type Figures = { readonly [name: string]: number }
export type Column = { readonly name: string; readonly isFramework: boolean; readonly runs: readonly Figures[] }

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((one, other) => one - other)
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN
const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
const spread = (values: readonly number[]): string =>
  `${short(median(values))} (${short(Math.min(...values))}-${short(Math.max(...values))})`
const times = (value: number): string => `${value.toFixed(2)}x`

const valuesOf = ({ runs }: Column, figure: string): readonly number[] => runs.map((each) => each[figure] ?? Number.NaN)
/** The median of the ratios run by run: both of a pair were measured within the same round. */
const ratio = (one: Column, other: Column, figure: string): number => {
  const others = valuesOf(other, figure)
  return median(valuesOf(one, figure).map((value, round) => value / (others[round] ?? Number.NaN)))
}
const named = (columns: readonly Column[], name: string): Column | undefined =>
  columns.find((column) => column.name === name)
const bestFramework = (columns: readonly Column[], figure: string): Column | undefined =>
  columns
    .filter(({ isFramework }) => isFramework)
    .toSorted((one, other) => median(valuesOf(one, figure)) - median(valuesOf(other, figure)))[0]

const lined = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Figures of all forms side by side, and ours as a ratio to the bare page and to the best framework. */
export const table = (columns: readonly Column[]): string => {
  const guide = named(columns, 'guide')
  const bare = named(columns, 'bare')
  const rows = Object.keys(columns[0]?.runs[0] ?? {}).map((figure) => {
    const best = bestFramework(columns, figure)
    return [
      figure,
      ...columns.map((column) => spread(valuesOf(column, figure))),
      guide && bare ? times(ratio(guide, bare, figure)) : '',
      guide && best ? `${times(ratio(guide, best, figure))} ${best.name}` : '',
    ]
  })
  return lined([['figure', ...columns.map(({ name }) => name), 'guide/bare', 'guide/best framework'], ...rows])
}

const wanted = [
  { figure: 'first question tickable, ms', against: 'bare', most: 1.25 },
  { figure: 'first Next working, ms', against: 'framework', most: 0.7 },
  { figure: 'waiting per question at 4x, median, ms', against: 'bare', most: 1.2 },
  { figure: 'waiting per question at 20x, median, ms', against: 'bare', most: 1.5 },
] as const

/** One line for each aim. */
export const aims = (columns: readonly Column[]): string => {
  const guide = named(columns, 'guide')
  const rows = wanted.flatMap(({ figure, against, most }) => {
    const other = against === 'bare' ? named(columns, 'bare') : bestFramework(columns, figure)
    if (guide === undefined || other === undefined) return []
    const reached = ratio(guide, other, figure)
    return [[`${figure}: within ${most}x ${other.name}`, times(reached), reached <= most ? 'met' : 'missed']]
  })
  return lined([['aim', 'figure', ''], ...rows])
}
