import { both, line, mirrored, shape, type Point } from './curves.ts'
import { moved, turned, type Layer } from './limbs.ts'

const shoulders: readonly Point[] = [
  [200, 146],
  [236, 150],
  [284, 156],
  [332, 160],
  [362, 178],
  [368, 208],
  [352, 236],
  [308, 246],
  [250, 250],
  [200, 250],
]
const thigh: readonly Point[] = [
  [222, 150],
  [228, 96],
  [236, 44],
  [258, 30],
  [282, 44],
  [286, 100],
  [278, 160],
  [240, 170],
]
const skull: readonly Point[] = [
  [200, 118],
  [226, 124],
  [248, 146],
  [256, 182],
  [250, 222],
  [230, 250],
  [200, 260],
]
const hair: readonly Point[] = [
  [200, 138],
  [228, 144],
  [249, 162],
  [256, 186],
  [250, 224],
  [230, 252],
  [200, 262],
]
const nose: readonly Point[] = [
  [190, 122, 1],
  [196, 106],
  [200, 101],
  [204, 106],
  [210, 122, 1],
]
const ear: readonly Point[] = [
  [254, 178],
  [262, 174],
  [267, 184],
  [264, 200],
  [254, 204],
]
const middle: Point = [200, 196]

export type TopFigure = {
  readonly layers: readonly Layer[]
  readonly head: string
  readonly place: (point: Point) => Point
}

/** Seen from above, sitting, the knees at the top of the picture. `turn` in degrees, minus to the left; `bow` brings the head forward. */
export const topFigure = ({ turn = 0, bow = 0 }: { readonly turn?: number; readonly bow?: number } = {}): TopFigure => {
  const place = (point: Point) => turned(moved(point, 0, -bow), turn, middle)
  const head = shape([...both(skull)].map(place))
  return {
    head,
    place,
    layers: [
      ...[thigh, mirrored(thigh)].map((points) => ({ look: 'shade', path: shape(points) })),
      { look: 'shirt', path: shape(both(shoulders)) },
      ...[ear, mirrored(ear)].map((points) => ({ look: 'ear', path: shape(points.map(place)) })),
      { look: 'skin', path: shape(nose.map(place)) },
      { look: 'skin', path: head },
      { look: 'hair', path: shape(both(hair).map(place)) },
      {
        look: 'line',
        path: line(
          [
            [222, 131],
            [213, 126.5],
            [206, 125],
          ].map(([x = 0, y = 0]) => place([x, y])),
        ),
      },
      {
        look: 'line',
        path: line(
          [
            [178, 131],
            [187, 126.5],
            [194, 125],
          ].map(([x = 0, y = 0]) => place([x, y])),
        ),
      },
    ],
  }
}
