import { cubics, outlineOf, type Point } from './curves.ts'

type Edge = readonly [x1: number, y1: number, x2: number, y2: number]
const edgesOf = (outline: readonly Point[]): readonly Edge[] =>
  outline.map(([x, y], index): Edge => {
    const before = outline.at(index - 1) ?? [x, y]
    return [before[0], before[1], x, y]
  })

const inside = (edges: readonly Edge[], x: number, y: number) =>
  edges.filter(([x1, y1, x2, y2]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1).length % 2 === 1
const toEdge = (edges: readonly Edge[], x: number, y: number) =>
  edges.reduce((least, [x1, y1, x2, y2]) => {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1
    const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
    return Math.min(least, Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)))
  }, Infinity)

/** How far a point lies outside a shape; 0 inside. */
export const distanceTo = (outline: readonly Point[], x: number, y: number): number => {
  const edges = edgesOf(outline)
  return inside(edges, x, y) ? 0 : toEdge(edges, x, y)
}

export type Dots = { readonly step?: number; readonly least?: number; readonly most?: number; readonly fall?: number }
const round = (value: number) => Math.round(value * 10) / 10

/** Dots that fill a shape as one path: big in the middle, small within `fall` of the edge. */
export const halftone = (
  outline: readonly Point[],
  { step = 6, least = 0.9, most = 2.5, fall = 15 }: Dots = {},
): string => {
  const edges = edgesOf(outline)
  const xs = outline.map(([x]) => x),
    ys = outline.map(([, y]) => y)
  const left = Math.floor(Math.min(...xs) / step) * step,
    right = Math.max(...xs)
  const top = Math.floor(Math.min(...ys) / step) * step,
    bottom = Math.max(...ys)
  let dots = ''
  for (let y = top, row = 0; y < bottom; y += step * 0.866, row++)
    for (let x = left + (row % 2 ? step / 2 : 0); x < right; x += step) {
      if (!inside(edges, x, y)) continue
      const r = round(least + (most - least) * Math.min(1, toEdge(edges, x, y) / fall) ** 0.8)
      dots += `M${round(x - r)},${round(y)}a${r},${r} 0 1 0 ${round(2 * r)},0a${r},${r} 0 1 0 ${round(-2 * r)},0`
    }
  return dots
}

/** Dots in a zone drawn by a few points: a referral zone, or where a stretch is felt. */
export const zoneDots = (points: readonly Point[], dots: Dots = {}): string =>
  halftone(outlineOf(cubics(points, true)), { least: 0.8, fall: 11, ...dots })
