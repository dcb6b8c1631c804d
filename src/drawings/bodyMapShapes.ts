import { backLines, earLine, faceLines, frontLines, type BodyLine, type View } from './bodyMapLines.ts'
import { back, front, type Region, type Stretch } from './bodyMapRegions.ts'
import {
  cubics,
  line,
  mirrored,
  mirroredCurves,
  outlineOf,
  pathOf,
  reversed,
  type Cubic,
  type Point,
} from './curves.ts'

export type MapShape = {
  /** The option this shape ticks: region and side, of the patient. */
  readonly id: string
  readonly hair: boolean
  readonly path: string
  readonly outline: readonly Point[]
}
export type MapPicture = {
  readonly inert: readonly string[]
  readonly shapes: readonly MapShape[]
  readonly marks: readonly string[]
  readonly face: readonly string[]
}

type Curves = readonly Cubic[]
const part = (points: BodyLine, from: number, to: number): Curves => {
  const curves = cubics(points)
  return from < to ? curves.slice(from, to) : reversed(curves.slice(to, from))
}
const stretchOf = <Line extends string>(lines: Readonly<Record<Line, BodyLine>>, stretch: Stretch<Line>): Curves => {
  const [name, range = ''] = stretch.split(' ') as [Line, string?] // the type of a stretch says so
  const [from = 0, to = 0] = range.split('-').map(Number)
  return part(lines[name], from, to)
}
const wholeOf = (half: Curves): Curves => [...half, ...reversed(mirroredCurves(half))]
const shapeOf = (id: string, curves: Curves, hair: boolean): MapShape => ({
  id,
  hair,
  path: pathOf(curves, true),
  outline: outlineOf(curves),
})

/** Left and right are the patient's: on the back view the right half is right, on the front view it is left. */
const sidesOf = { back: { drawn: 'R', mirrored: 'L' }, front: { drawn: 'L', mirrored: 'R' } } as const

const pictureOf = <Line extends string>(
  view: View,
  lines: Readonly<Record<Line, BodyLine>>,
  regions: readonly Region<Line>[],
  base: Readonly<Record<'side' | 'flank' | 'ear' | 'head', BodyLine>>,
): MapPicture => ({
  inert: [
    wholeOf([...part(base.side, 0, base.side.length - 1), ...cubics(base.flank)]),
    cubics(base.ear),
    mirroredCurves(cubics(base.ear)),
    wholeOf(part(base.head, 1, base.head.length - 2)),
  ].map((curves) => pathOf(curves, true)),
  shapes: regions.flatMap(({ id, along, middle = false, hair = false }) => {
    const curves = along.flatMap((stretch) => stretchOf(lines, stretch))
    return middle
      ? [shapeOf(id, wholeOf(curves), hair)]
      : [
          shapeOf(id + sidesOf[view].drawn, curves, hair),
          shapeOf(id + sidesOf[view].mirrored, mirroredCurves(curves), hair),
        ]
  }),
  marks: [line(earLine), line(mirrored(earLine))],
  face: view === 'front' ? faceLines.map(line) : [],
})

export const pictures: Readonly<Record<View, MapPicture>> = {
  back: pictureOf('back', backLines, back, backLines),
  front: pictureOf('front', frontLines, front, frontLines),
}
