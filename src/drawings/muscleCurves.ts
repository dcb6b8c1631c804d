import { cubics, line, outlineOf, pathOf, reversed, type Point } from './curves.ts'
import { between } from './limbs.ts'

export type Strand = { readonly path: string; readonly fibres: readonly string[] }

const evenly = (points: readonly Point[], count: number): readonly Point[] => {
  const dense = [...outlineOf(cubics(points), 24), points.at(-1) ?? [0, 0]] as const
  const lengths = dense.map((point, index) => {
    const before = dense[index - 1] ?? point
    return Math.hypot(point[0] - before[0], point[1] - before[1])
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return Array.from({ length: count + 1 }, (_, step) => {
    let gone = 0
    const index = lengths.findIndex((length) => (gone += length) >= (total * step) / count - 1e-6)
    return dense[index] ?? [0, 0]
  })
}

/** A muscle between two edges, with fibres that run along. */
export const strand = (one: readonly Point[], other: readonly Point[], count = 5): Strand => {
  const a = evenly(one, 24),
    b = evenly(other, 24)
  return {
    path: pathOf([...cubics(one), ...reversed(cubics(other))], true),
    fibres: Array.from({ length: count }, (_, fibre) =>
      line(
        a.flatMap((point, step) => {
          const across = b[step]
          return across && step % 2 === 0 && step > 1 && step < 23
            ? [between(point, across, (fibre + 1) / (count + 1))]
            : []
        }),
      ),
    ),
  }
}
