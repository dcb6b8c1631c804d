/** A point of a line. A third item makes it a corner: the line is not smooth there. */
export type Point = readonly [x: number, y: number, corner?: 1]
export type Cubic = readonly [from: Point, leave: Point, arrive: Point, to: Point]

/** Points as in an SVG, `x,y x,y`; a corner has an exclamation mark. */
export const plot = (list: string): readonly Point[] =>
  list.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.replace('!', '').split(',').map(Number)
    return pair.endsWith('!') ? [x, y, 1] : [x, y]
  })

export const mirror = ([x, y, corner]: Point): Point => (corner ? [400 - x, y, 1] : [400 - x, y])
export const mirrored = (points: readonly Point[]): readonly Point[] => points.map(mirror)
/** The other half joined to a half that starts and ends on the mirror axis. */
export const both = (half: readonly Point[]): readonly Point[] => [...half, ...mirrored(half.slice(1, -1)).toReversed()]

const round = (value: number) => Math.round(value * 10) / 10
const at = ([x, y]: Point) => `${round(x)},${round(y)}`

const handle = (from: Point, to: Point, on: Point, limit: number): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const reach = Math.min(length / 6, limit / 2) / length
  return [on[0] + (to[0] - from[0]) * reach, on[1] + (to[1] - from[1]) * reach]
}

/** Catmull-Rom spline as cubic curves, one between each two points. */
export const cubics = (points: readonly Point[], closed = false): readonly Cubic[] => {
  const count = points.length
  const point = (index: number) =>
    points[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] as Point // the index is inside
  return Array.from({ length: closed ? count : count - 1 }, (_, index): Cubic => {
    const from = point(index),
      to = point(index + 1)
    const distance = Math.hypot(to[0] - from[0], to[1] - from[1])
    const leave = from[2] ? from : handle(point(index - 1), to, from, distance)
    const arrive = to[2] ? to : handle(point(index + 2), from, to, distance)
    return [from, leave, arrive, to]
  })
}

export const reversed = (curves: readonly Cubic[]): readonly Cubic[] =>
  curves.toReversed().map(([from, leave, arrive, to]) => [to, arrive, leave, from])
export const mirroredCurves = (curves: readonly Cubic[]): readonly Cubic[] =>
  curves.map(([from, leave, arrive, to]) => [mirror(from), mirror(leave), mirror(arrive), mirror(to)])

/** Path data of curves that follow each other; a gap becomes a straight line. */
export const pathOf = (curves: readonly Cubic[], closed: boolean): string => {
  let path = '',
    last = ''
  for (const [from, leave, arrive, to] of curves) {
    if (at(from) !== last) path += `${path ? 'L' : 'M'}${at(from)}`
    path += `C${at(leave)} ${at(arrive)} ${at(to)}`
    last = at(to)
  }
  return closed ? `${path}Z` : path
}

/** Points on the curves, for halftones and for finding the nearest shape. */
export const outlineOf = (curves: readonly Cubic[], steps = 5): readonly Point[] =>
  curves.flatMap(([a, b, c, d]) =>
    Array.from({ length: steps }, (_, step): Point => {
      const t = step / steps,
        u = 1 - t
      const on = (axis: 0 | 1) =>
        u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis]
      return [on(0), on(1)]
    }),
  )

/** Path data of a smooth line through points. */
export const line = (points: readonly Point[]): string => pathOf(cubics(points), false)
/** Path data of a smooth shape through points. */
export const shape = (points: readonly Point[]): string => pathOf(cubics(points, true), true)
