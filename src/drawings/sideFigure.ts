import { line, plot, shape, type Point } from './curves.ts'
import { armLayers, between, elbowOf, moved, turned, type Layer } from './limbs.ts'

/* A figure is a pose turned into layers: another pose gives another picture. */

const profile = plot(
  '178,-8 150,-3 128,12 116,36 113,56 110,64 114,73 108,86 97,101 97,108 107,112 108,116 102,121 104,125! 109,126.5! 105,130 107,135 112,138 109,145 111,153 121,158 138,156 158,150 176,148 206,146 228,136 244,112 255,84 256,52 244,22 218,0',
)
const profileHair = plot(
  '176,-10 146,-5 124,12 114,38! 128,40 146,44 156,54 158,70 164,80! 172,76 186,66 199,74 202,92 198,106 204,122 222,134! 238,124 250,104 259,78 258,46 246,20 220,-3',
)
const profileEar = plot('178,70 190,66 199,76 197,92 188,104 181,102 178,88')
const torso = plot(
  '150,222 136,244 118,282 113,322 122,372 132,420 132,480 124,580! 272,580! 262,500 256,440 266,390 281,330 284,280 270,232 250,200 226,190 200,200 172,214',
)

const profileBrow = plot('122,66 130,62 140,64')
const profileLid = plot('120,78 127,81 134,79')

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
      { look: 'line', path: line(profileBrow.map(onHead)) },
      { look: 'line', path: line(profileLid.map(onHead)) },
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
