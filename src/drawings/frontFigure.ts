import { both, line, mirror, plot, shape, type Point } from './curves.ts'
import { armLayers, between, elbowOf, moved, turned, type Layer } from './limbs.ts'

const face = plot('200,-6 231,0 253,24 259,60 256,92 246,118 230,139 216,149 200,152')
const faceHair = plot(
  '140,66! 147,58 152,44 164,35 184,33 212,33 236,36 247,45 253,58 260,66! 262,44 254,18 231,-6 200,-13 169,-6 146,18 138,44',
)
const backHead = plot('200,-10 233,-3 256,22 263,60 258,92 249,116 237,134 222,143 200,144')
const faceEar = plot('256,64 263,58 271,63 272,78 266,93 256,96')
const brow = plot('212,73 221,69 233,72')
const eyelid = plot('215,84 222.5,88 230,84')
const nose = plot('203,86 205,98 208,105 203,109 198,109')
const mouth = plot('190,126 200,127.5 210,126')

const neckEdge = plot('228,100 236,132 238,154 248,178 272,194')

type Two = { readonly left?: number; readonly right?: number }
type Hands = { readonly left?: Point; readonly right?: Point }
export type FrontPose = {
  /** Degrees; plus brings the head to the right of the picture. */
  readonly tilt?: number
  /** From -1 to 1: the face turns a little; for more, draw from above. */
  readonly turn?: number
  /** How far each shoulder drops (plus) or lifts. Left and right of the picture. */
  readonly shoulders?: Two
  readonly hands?: Hands
  readonly elbows?: 'out' | 'down'
  /** Degrees by which a placed hand leaves the line of the forearm. */
  readonly handTurn?: number
  readonly fists?: boolean
  readonly fromBehind?: boolean
}
export type FrontFigure = {
  readonly layers: readonly Layer[]
  readonly leftArm: readonly Layer[]
  readonly rightArm: readonly Layer[]
  readonly head: string
  readonly place: (point: Point) => Point
  readonly leftNeck: readonly Point[]
}

/** Seen from the front, or from behind. */
export const frontFigure = ({
  tilt = 0,
  turn = 0,
  shoulders = {},
  hands = {},
  elbows = 'out',
  handTurn,
  fists = false,
  fromBehind = false,
}: FrontPose = {}): FrontFigure => {
  const { left = 0, right = 0 } = shoulders
  const onHead = (point: Point) => turned(point, tilt, [200, 196])
  const onFace = ([x, y]: Point) =>
    onHead([200 + (x - 200) * (1 - 0.12 * Math.abs(turn)) + turn * 26 * (1 - ((x - 200) / 70) ** 2), y])
  const neck = (points: readonly Point[], drop: number) =>
    points.map((point, index) =>
      between(moved(point, 0, index > 2 ? drop / 2 : 0), onHead(point), [1, 1, 0.62, 0.25, 0.06][index] ?? 0),
    )
  const rightNeck = neck(neckEdge, right),
    leftNeck = neck(neckEdge.map(mirror), left)
  const shirt = (side: 'left' | 'right'): readonly Point[] => {
    const drop = side === 'right' ? right : left
    const half: readonly Point[] = [
      [200, 224],
      [238, 206],
      [252, 181 + drop * 0.3, 1],
      [274, 194 + drop * 0.5],
      [304, 206 + drop],
      [326, 220 + drop],
      [334, 252 + drop * 0.6],
      [326, 290],
      [314, 330],
      [304, 390],
      [296, 450],
      [300, 500],
      [306, 590, 1],
    ]
    return side === 'right' ? half : half.map(mirror)
  }
  const collar: Point = fromBehind ? [200, 198] : [200, 224]
  const arm = (x: number, drop: number, hand: Point | undefined) => {
    const out = x > 200 ? 1 : -1,
      shoulder: Point = [x, 241 + drop],
      wrist: Point = hand ?? [200 + out * 164, 503 + drop]
    const [one, other] = [elbowOf(shoulder, wrist, 142, 128, 1), elbowOf(shoulder, wrist, 142, 128, -1)]
    const first = elbows === 'down' ? one[1] > other[1] : (one[0] - other[0]) * out > 0
    return armLayers({ shoulder, hand: wrist, elbow: first ? one : other, fist: fists, handTurn: hand && handTurn })
  }
  const head = shape(both(face).map(onHead))
  const features = [brow, brow.map(mirror), eyelid, eyelid.map(mirror), nose, mouth]
  return {
    head,
    leftNeck,
    place: onHead,
    layers: [
      { look: 'ear', path: shape(faceEar.map(onHead)) },
      { look: 'ear', path: shape(faceEar.map(mirror).map(onHead)) },
      { look: 'skin', path: shape([...leftNeck, [160, 235, 1], [240, 235, 1], ...rightNeck.toReversed()]) },
      { look: 'shirt', path: shape([collar, ...shirt('right').slice(1), ...shirt('left').slice(1).toReversed()]) },
      ...(fromBehind
        ? [{ look: 'hair', path: shape(both(backHead).map(onHead)) }]
        : [
            { look: 'skin', path: head },
            { look: 'hair', path: shape(faceHair.map(onHead)) },
            ...features.map((points) => ({ look: 'line', path: line(points.map(onFace)) })),
          ]),
    ],
    leftArm: arm(81, left, hands.left),
    rightArm: arm(319, right, hands.right),
  }
}
