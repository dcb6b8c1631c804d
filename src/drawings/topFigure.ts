import { both, line, mirrored, shape, type Point, plot } from './curves.ts'
import { moved, turned, type Layer } from './limbs.ts'

const shoulders = plot('200,146 236,150 284,156 332,160 362,178 368,208 352,236 308,246 250,250 200,250')
const thigh = plot('222,150 228,96 236,44 258,30 282,44 286,100 278,160 240,170')
const skull = plot('200,118 226,124 248,146 256,182 250,222 230,250 200,260')
const hair = plot('200,138 228,144 249,162 256,186 250,224 230,252 200,262')
const nose = plot('190,122! 196,106 200,101 204,106 210,122!')
const ear = plot('254,178 262,174 267,184 264,200 254,204')
const brow = plot('222,131 213,126.5 206,125')
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
      ...[thigh, mirrored(thigh)].map((half) => ({ look: 'shade', path: shape(half) })),
      { look: 'shirt', path: shape(both(shoulders)) },
      ...[ear, mirrored(ear)].map((each) => ({ look: 'ear', path: shape(each.map(place)) })),
      { look: 'skin', path: shape(nose.map(place)) },
      { look: 'skin', path: head },
      { look: 'hair', path: shape(both(hair).map(place)) },
      {
        look: 'line',
        path: line(brow.map(place)),
      },
      {
        look: 'line',
        path: line(mirrored(brow).map(place)),
      },
    ],
  }
}
