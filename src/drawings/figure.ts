import { both, line, mirror, shape, type Point } from './curves.ts'
import { armLayers, between, elbowOf, moved, turned, type Layer } from './limbs.ts'

/*
 * A figure is a pose turned into layers. Nothing moves by itself: another pose gives another picture.
 */

const profile: readonly Point[] = [
  [178, -8],
  [150, -3],
  [128, 12],
  [116, 36],
  [113, 56],
  [110, 64],
  [114, 73],
  [108, 86],
  [97, 101],
  [97, 108],
  [107, 112],
  [108, 116],
  [102, 121],
  [104, 125, 1],
  [109, 126.5, 1],
  [105, 130],
  [107, 135],
  [112, 138],
  [109, 145],
  [111, 153],
  [121, 158],
  [138, 156],
  [158, 150],
  [176, 148],
  [206, 146],
  [228, 136],
  [244, 112],
  [255, 84],
  [256, 52],
  [244, 22],
  [218, 0],
]
const profileHair: readonly Point[] = [
  [176, -10],
  [146, -5],
  [124, 12],
  [114, 38, 1],
  [128, 40],
  [146, 44],
  [156, 54],
  [158, 70],
  [164, 80, 1],
  [172, 76],
  [186, 66],
  [199, 74],
  [202, 92],
  [198, 106],
  [204, 122],
  [222, 134, 1],
  [238, 124],
  [250, 104],
  [259, 78],
  [258, 46],
  [246, 20],
  [220, -3],
]
const profileEar: readonly Point[] = [
  [178, 70],
  [190, 66],
  [199, 76],
  [197, 92],
  [188, 104],
  [181, 102],
  [178, 88],
]
const torso: readonly Point[] = [
  [150, 222],
  [136, 244],
  [118, 282],
  [113, 322],
  [122, 372],
  [132, 420],
  [132, 480],
  [124, 580, 1],
  [272, 580, 1],
  [262, 500],
  [256, 440],
  [266, 390],
  [281, 330],
  [284, 280],
  [270, 232],
  [250, 200],
  [226, 190],
  [200, 200],
  [172, 214],
]

export type SidePose = {
  /** Head sliding back (plus) or forward. */
  readonly retract?: number
  /** Degrees; minus brings the chin down. */
  readonly nod?: number
  readonly lean?: number
  readonly shoulder?: number
  readonly hand?: Point
  /** A place, or the side it bends to. */
  readonly elbow?: Point | 1 | -1
  readonly fist?: boolean
  readonly handTurn?: number
}
export type SideFigure = {
  readonly layers: readonly Layer[]
  readonly arm: readonly Layer[]
  readonly head: string
  readonly nape: Point
  readonly place: (point: Point) => Point
}

/** Seen from the side, looking to the left of the picture. */
export const sideFigure = ({
  retract = 0,
  nod = 0,
  lean = 0,
  shoulder = 0,
  hand,
  elbow = -1,
  fist,
  handTurn,
}: SidePose = {}): SideFigure => {
  const body = (point: Point) => turned(point, lean, [205, 560])
  const onHead = (point: Point) => moved(turned(point, nod, [200, 118]), retract, 0)
  const low = body([240, 196]),
    notch = body([152, 226]),
    nape = onHead([226, 130]),
    throat = onHead([150, 150])
  const back = between(nape, low, 0.5),
    front = between(throat, notch, 0.55)
  const neck: readonly Point[] = [
    onHead([158, 120]),
    throat,
    moved(front, 8, 0),
    notch,
    body([160, 260]),
    body([236, 260]),
    low,
    moved(back, -7, -2),
    nape,
    onHead([214, 110]),
  ]
  const head = shape(profile.map(onHead))
  const joint = body([206, 254 + shoulder]),
    wrist = hand ?? body([196, 500])
  return {
    head,
    nape,
    place: onHead,
    layers: [
      { look: 'skin', path: shape(neck) },
      { look: 'shirt', path: shape(torso.map(body)) },
      { look: 'skin', path: head },
      { look: 'hair', path: shape(profileHair.map(onHead)) },
      { look: 'ear', path: shape(profileEar.map(onHead)) },
      {
        look: 'line',
        path: line(
          [
            [122, 66],
            [130, 62],
            [140, 64],
          ].map(([x = 0, y = 0]) => onHead([x, y])),
        ),
      },
      {
        look: 'line',
        path: line(
          [
            [120, 78],
            [127, 81],
            [134, 79],
          ].map(([x = 0, y = 0]) => onHead([x, y])),
        ),
      },
    ],
    arm: armLayers({
      shoulder: joint,
      hand: wrist,
      elbow: typeof elbow === 'number' ? elbowOf(joint, wrist, 132, 122, elbow) : elbow,
      fist,
      handTurn,
    }),
  }
}

const face: readonly Point[] = [
  [200, -6],
  [231, 0],
  [253, 24],
  [259, 60],
  [256, 92],
  [246, 118],
  [230, 139],
  [216, 149],
  [200, 152],
]
const faceHair: readonly Point[] = [
  [140, 66, 1],
  [147, 58],
  [152, 44],
  [164, 35],
  [184, 33],
  [212, 33],
  [236, 36],
  [247, 45],
  [253, 58],
  [260, 66, 1],
  [262, 44],
  [254, 18],
  [231, -6],
  [200, -13],
  [169, -6],
  [146, 18],
  [138, 44],
]
const backHead: readonly Point[] = [
  [200, -10],
  [233, -3],
  [256, 22],
  [263, 60],
  [258, 92],
  [249, 116],
  [237, 134],
  [222, 143],
  [200, 144],
]
const faceEar: readonly Point[] = [
  [256, 64],
  [263, 58],
  [271, 63],
  [272, 78],
  [266, 93],
  [256, 96],
]
const brow: readonly Point[] = [
  [212, 73],
  [221, 69],
  [233, 72],
]
const eyelid: readonly Point[] = [
  [215, 84],
  [222.5, 88],
  [230, 84],
]
const nose: readonly Point[] = [
  [203, 86],
  [205, 98],
  [208, 105],
  [203, 109],
  [198, 109],
]
const mouth: readonly Point[] = [
  [190, 126],
  [200, 127.5],
  [210, 126],
]

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
  fists = false,
  fromBehind = false,
}: FrontPose = {}): FrontFigure => {
  const { left = 0, right = 0 } = shoulders
  const onHead = (point: Point) => turned(point, tilt, [200, 196])
  const onFace = ([x, y]: Point) =>
    onHead([200 + (x - 200) * (1 - 0.12 * Math.abs(turn)) + turn * 26 * (1 - ((x - 200) / 70) ** 2), y])
  const neck = (points: readonly Point[], drop: number) => [
    ...points.map((point, index) =>
      between(moved(point, 0, index > 2 ? drop / 2 : 0), onHead(point), [1, 1, 0.62, 0.25, 0.06][index] ?? 0),
    ),
  ]
  const half: readonly Point[] = [
    [228, 100],
    [236, 132],
    [238, 154],
    [248, 178],
    [272, 194],
  ]
  const rightNeck = neck(half, right),
    leftNeck = neck(half.map(mirror), left)
  const shirt = (side: 'left' | 'right'): readonly Point[] => {
    const drop = side === 'right' ? right : left
    const points: readonly Point[] = [
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
    return side === 'right' ? points : points.map(mirror)
  }
  const collar: Point = fromBehind ? [200, 198] : [200, 224]
  const arm = (x: number, drop: number, hand: Point | undefined) => {
    const out = x > 200 ? 1 : -1,
      shoulder: Point = [x, 241 + drop],
      wrist: Point = hand ?? [200 + out * 164, 503 + drop]
    const [one, other] = [elbowOf(shoulder, wrist, 142, 128, 1), elbowOf(shoulder, wrist, 142, 128, -1)]
    const first = elbows === 'down' ? one[1] > other[1] : (one[0] - other[0]) * out > 0
    return armLayers({ shoulder, hand: wrist, elbow: first ? one : other, fist: fists })
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
