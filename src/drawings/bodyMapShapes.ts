import { backLines, earLine, faceLines, frontLines, type BodyLine, type View } from './bodyMapLines.ts'
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

/** One stretch of a line: from one of its points to another, also backwards. */
type Stretch<Line> = readonly [line: Line, from: number, to: number]
/** A region goes round along stretches. `middle` ends at both ends on the axis: its mirror image closes it. `hair` is drawn dark. */
type Region<Line> = {
  readonly id: string
  readonly along: readonly Stretch<Line>[]
  readonly middle?: true
  readonly hair?: true
}

const arm = [
  {
    id: 'upperArm',
    along: [
      ['armTop', 0, 4],
      ['side', 12, 14],
      ['elbow', 0, 2],
      ['side', 31, 34],
    ],
  },
  {
    id: 'forearm',
    along: [
      ['elbow', 2, 0],
      ['side', 14, 17],
      ['wrist', 0, 2],
      ['side', 28, 31],
    ],
  },
  {
    id: 'hand',
    along: [
      ['wrist', 2, 0],
      ['side', 17, 28],
    ],
  },
] as const

const back: readonly Region<keyof typeof backLines>[] = [
  {
    id: 'vertex',
    middle: true,
    hair: true,
    along: [
      ['head', 1, 4],
      ['crown', 0, 2],
    ],
  },
  {
    id: 'occiput',
    hair: true,
    along: [
      ['crown', 2, 0],
      ['head', 4, 5],
      ['behindEar', 0, 4],
      ['head', 7, 11],
    ],
  },
  {
    id: 'ear',
    along: [
      ['ear', 0, 5],
      ['head', 6, 7],
      ['behindEar', 4, 0],
    ],
  },
  {
    id: 'midNeck',
    middle: true,
    along: [
      ['head', 11, 10],
      ['midNeck', 0, 2],
      ['neckEnd', 2, 3],
    ],
  },
  {
    id: 'upperNeck',
    along: [
      ['head', 10, 8],
      ['side', 1, 3],
      ['halfNeck', 0, 2],
      ['midNeck', 1, 0],
    ],
  },
  {
    id: 'lowerNeck',
    along: [
      ['halfNeck', 2, 0],
      ['side', 3, 5],
      ['neckBase', 0, 2],
      ['neckEnd', 0, 2],
      ['midNeck', 2, 1],
    ],
  },
  {
    id: 'shoulderTop',
    along: [
      ['side', 5, 8],
      ['shoulderEnd', 0, 2],
      ['bladeTop', 3, 0],
      ['bladeEdge', 2, 0],
      ['neckBase', 2, 0],
    ],
  },
  {
    id: 'shoulderBack',
    along: [
      ['side', 8, 9],
      ['shoulderEdge', 0, 3],
      ['armTop', 2, 0],
      ['shoulderEnd', 4, 0],
    ],
  },
  {
    id: 'shoulderSide',
    along: [
      ['side', 9, 12],
      ['armTop', 4, 2],
      ['shoulderEdge', 3, 0],
    ],
  },
  {
    id: 'blade',
    along: [
      ['bladeTop', 0, 3],
      ['shoulderEnd', 2, 4],
      ['bladeLow', 0, 4],
      ['bladeEdge', 6, 2],
    ],
  },
  {
    id: 'bladeInner',
    along: [
      ['neckEnd', 3, 0],
      ['bladeEdge', 0, 6],
      ['backLow', 0, 2],
    ],
  },
  ...arm,
]

const front: readonly Region<keyof typeof frontLines>[] = [
  {
    id: 'vertex',
    middle: true,
    hair: true,
    along: [
      ['head', 1, 4],
      ['hairline', 6, 1],
    ],
  },
  {
    id: 'forehead',
    along: [
      ['hairline', 1, 3],
      ['templeFront', 0, 2],
      ['brow', 2, 0],
    ],
  },
  {
    id: 'temple',
    along: [
      ['hairline', 3, 6],
      ['head', 4, 5],
      ['templeLow', 2, 0],
      ['templeFront', 2, 0],
    ],
  },
  {
    id: 'eye',
    along: [
      ['brow', 0, 2],
      ['templeLow', 0, 1],
      ['beforeEar', 0, 2],
      ['eyeLow', 0, 3],
      ['nose', 0, 2],
    ],
  },
  {
    id: 'ear',
    along: [
      ['ear', 0, 5],
      ['beforeEar', 3, 0],
      ['templeLow', 1, 2],
    ],
  },
  {
    id: 'jaw',
    along: [
      ['eyeLow', 2, 0],
      ['beforeEar', 2, 3],
      ['head', 6, 10],
      ['cheek', 3, 0],
    ],
  },
  {
    id: 'frontNeck',
    middle: true,
    along: [
      ['head', 11, 10],
      ['throat', 0, 3],
      ['notch', 0, 1],
    ],
  },
  {
    id: 'sideNeck',
    along: [
      ['head', 8, 10],
      ['throat', 0, 3],
      ['collarbone', 0, 2],
      ['neckBase', 2, 0],
      ['side', 5, 1],
    ],
  },
  {
    id: 'shoulderTop',
    along: [
      ['side', 5, 8],
      ['shoulderEnd', 0, 2],
      ['collarbone', 5, 2],
      ['neckBase', 2, 0],
    ],
  },
  {
    id: 'shoulderSide',
    along: [
      ['side', 8, 12],
      ['armTop', 4, 0],
      ['shoulderEnd', 5, 0],
    ],
  },
  {
    id: 'chestFront',
    along: [
      ['notch', 1, 0],
      ['collarbone', 0, 5],
      ['shoulderEnd', 2, 5],
      ['chestLow', 0, 4],
    ],
  },
  ...arm,
]

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
const stretch = (points: BodyLine, from: number, to: number): Curves => {
  const curves = cubics(points)
  return from < to ? curves.slice(from, to) : reversed(curves.slice(to, from))
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
    wholeOf([...stretch(base.side, 0, base.side.length - 1), ...cubics(base.flank)]),
    cubics(base.ear),
    mirroredCurves(cubics(base.ear)),
    wholeOf(stretch(base.head, 1, base.head.length - 2)),
  ].map((curves) => pathOf(curves, true)),
  shapes: regions.flatMap(({ id, along, middle = false, hair = false }) => {
    const curves = along.flatMap(([name, from, to]) => stretch(lines[name], from, to))
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
