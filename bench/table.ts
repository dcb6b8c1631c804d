type Figures = { readonly [name: string]: number }

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((one, other) => one - other)
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN
const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
const spread = (values: readonly number[]): string =>
  `${short(median(values))} (${short(Math.min(...values))}-${short(Math.max(...values))})`

/** Figures of two subjects side by side, and the median of the ratios pair by pair. */
export const table = (ours: readonly Figures[], bare: readonly Figures[]): string => {
  const names = Object.keys(ours[0] ?? {})
  const rows = names.map((name) => {
    const mine = ours.map((each) => each[name] ?? Number.NaN)
    const plain = bare.map((each) => each[name] ?? Number.NaN)
    const ratio = median(mine.map((value, place) => value / (plain[place] ?? Number.NaN)))
    return [name, spread(mine), spread(plain), `${ratio.toFixed(2)}x`]
  })
  const all = [['figure', 'guide', 'bare HTML', 'ratio'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
