import { shape, type Point, plot } from './curves.ts'

/** One painted shape of a figure; `look` is its class. */
export type Layer = { readonly look: string; readonly path: string }

export const turned = ([x, y, corner]: Point, degrees: number, [cx, cy]: Point): Point => {
  const angle = (degrees * Math.PI) / 180,
    cos = Math.cos(angle),
    sin = Math.sin(angle)
  const px = cx + (x - cx) * cos - (y - cy) * sin,
    py = cy + (x - cx) * sin + (y - cy) * cos
  return corner ? [px, py, 1] : [px, py]
}
export const moved = ([x, y, corner]: Point, dx: number, dy: number): Point =>
  corner ? [x + dx, y + dy, 1] : [x + dx, y + dy]
export const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
]

/** The elbow of an arm from shoulder to hand; `bend` picks the side it goes to. */
export const elbowOf = (shoulder: Point, hand: Point, upper: number, fore: number, bend: 1 | -1): Point => {
  const dx = hand[0] - shoulder[0],
    dy = hand[1] - shoulder[1]
  const reach = Math.min(Math.hypot(dx, dy), upper + fore - 0.5)
  const angle =
    Math.atan2(dy, dx) + bend * Math.acos((upper * upper + reach * reach - fore * fore) / (2 * upper * reach))
  return [shoulder[0] + upper * Math.cos(angle), shoulder[1] + upper * Math.sin(angle)]
}

/** Half widths, evenly spread along a limb. */
type Widths = readonly [first: number, second: number, ...more: number[]]
/** Places points along (0 to 1) and beside (in units) the line from a to b. */
const frame = (a: Point, b: Point) => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const ux = (b[0] - a[0]) / length,
    uy = (b[1] - a[1]) / length
  return (part: number, beside: number, beyond = 0): Point => [
    a[0] + ux * (part * length + beyond) - uy * beside,
    a[1] + uy * (part * length + beyond) + ux * beside,
  ]
}
const soft = 0.72

/** A limb with round ends. */
export const limb = (a: Point, b: Point, widths: Widths): string => {
  const on = frame(a, b)
  const [start] = widths,
    end = widths.at(-1) ?? start
  const edge = (side: 1 | -1) => widths.map((half, index) => on(index / (widths.length - 1), side * half))
  return shape([
    ...edge(1),
    on(1, end * soft, end * soft),
    on(1, 0, end),
    on(1, -end * soft, end * soft),
    ...edge(-1).toReversed(),
    on(0, -start * soft, -start * soft),
    on(0, 0, -start),
    on(0, start * soft, -start * soft),
  ])
}

/** A sleeve: round at the shoulder, a flat hem at b. */
export const sleeve = (a: Point, b: Point, widths: Widths): string => {
  const on = frame(a, b)
  const [start] = widths,
    last = widths.length - 1
  const edge = (side: 1 | -1) =>
    widths.map((half, index): Point => {
      const [x, y] = on(index / last, side * half)
      return index === last ? [x, y, 1] : [x, y]
    })
  return shape([
    ...edge(1),
    ...edge(-1).toReversed(),
    on(0, -start * soft, -start * soft),
    on(0, 0, -start),
    on(0, start * soft, -start * soft),
  ])
}

const flat = plot('-6,-9 8,-13 24,-12 44,-8 50,-1 44,7 22,12 6,11 -6,9')
const fist = plot('-6,-9 6,-14 20,-15 29,-6 29,6 20,14 6,13 -6,9')
/** A hand at the wrist, pointing away from `from`. */
export const handAt = (from: Point, wrist: Point, closed = false, extra = 0): string => {
  const angle = (Math.atan2(wrist[1] - from[1], wrist[0] - from[0]) * 180) / Math.PI + extra
  return shape((closed ? fist : flat).map((point) => turned(moved(point, wrist[0], wrist[1]), angle, wrist)))
}

export type Arm = {
  readonly shoulder: Point
  readonly hand: Point
  readonly elbow: Point
  readonly fist?: boolean | undefined
  /** Degrees by which the hand leaves the line of the forearm. */
  readonly handTurn?: number | undefined
}
/** Forearm, hand, upper arm and short sleeve. */
export const armLayers = ({ shoulder, hand, elbow, fist: closed = false, handTurn = 0 }: Arm): readonly Layer[] => [
  { look: 'skin', path: limb(elbow, hand, [17, 18, 14, 10.5]) },
  { look: 'skin', path: handAt(elbow, hand, closed, handTurn) },
  { look: 'skin', path: limb(between(shoulder, elbow, 0.28), elbow, [24, 20.5, 17]) },
  { look: 'sleeve', path: sleeve(shoulder, between(shoulder, elbow, 0.58), [32, 30.5, 27.5]) },
]
