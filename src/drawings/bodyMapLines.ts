import { mirrored, plot, type Point } from './curves.ts'

export type View = 'back' | 'front'
export type BodyLine = readonly Point[]

/*
 * The right half of the picture (x from 200 on); the other half is its mirror image.
 * Regions share these lines, so neighbours always fit. The numbers count the points of a line.
 */

/** From the neck over the shoulder, down the arm, round the hand and back up to the armpit. Both views. */
const side: BodyLine = [
  [239, 100],
  [240.5, 128],
  [243, 152],
  [247, 168],
  [254, 179],
  [264, 187],
  [277, 194],
  [300, 203],
  [318, 209], // 1 skull, 3 half-way the neck, 5 neck meets shoulder, 8 end of the shoulder top
  [337, 217.4],
  [354, 234],
  [363, 258],
  [367, 303],
  [371, 345],
  [378, 387],
  [387, 421],
  [392, 456],
  [393, 483], // 9 edge of the shoulder, 12 upper arm, 14 elbow, 17 wrist
  [398, 504],
  [399, 528],
  [394, 552],
  [385, 563],
  [377, 560],
  [372, 548],
  [368, 536, 1],
  [363, 532],
  [361, 516],
  [364, 500],
  [367, 485],
  [359, 450],
  [349, 416],
  [342, 390],
  [332, 352],
  [324, 324],
  [318, 306, 1], // 28 wrist, 31 elbow, 34 armpit
]
const flank: BodyLine = plot('318,306! 305,352 294,402 289,440 292,490 302,580!')
const ear: BodyLine = plot('259.5,60! 264,57 271,61 273,77 267,93 256.5,96!')
const armTop: BodyLine = plot('318,306! 328,312.5 340,315.3 355,312 367,303!')
const elbow: BodyLine = plot('378,387! 360,392.5 342,390!')
const wrist: BodyLine = plot('393,483! 380,487 367,485!')
const neckBase: BodyLine = plot('264,187! 251,200 235,211!')

export const backLines = {
  side,
  flank,
  ear,
  armTop,
  elbow,
  wrist,
  neckBase,
  head: plot(
    '169,0 200,-6 231,0 252,21 260,48 259.5,60 256.5,96 250,114 240.5,128 228,139.5 213.5,142.8 200,143 186.5,142.8',
  ),
  crown: plot('260,48! 232,44 200,42 168,44'),
  behindEar: plot('259.5,60! 249,64 245,80 246,97 250,114!'),
  midNeck: plot('213.5,142.8! 213.5,173! 213.5,217!'),
  halfNeck: plot('247,168! 231,172.5 213.5,173!'),
  neckEnd: plot('235,211! 225,215 213.5,217 200,217.5 186.5,217'),
  bladeEdge: plot('235,211! 234,223 236,237! 236,260 240,292 248,326 258,350!'),
  bladeTop: plot('236,237! 262,243 289,245 312,240!'),
  shoulderEnd: plot('318,209! 313,223 312,240! 316,264 318,306!'),
  shoulderEdge: plot('337,217.4! 339,246 340,280 340,315.3!'),
  bladeLow: plot('318,306! 302,325 284,343 269,354 258,350!'),
  backLow: plot('258,350! 232,356 200,357 168,356'),
} as const satisfies Record<string, BodyLine>

export const frontLines = {
  side,
  flank,
  ear,
  armTop,
  elbow,
  wrist,
  neckBase,
  head: plot('169,0 200,-6 231,0 252,22 257.5,44 259.5,60 256.5,96 249,114 240.5,128 231,139 219,147 200,152 181,147'),
  hairline: plot('184,33 200,32.5 214,33 225,33.5 240,35 250,41 257.5,44!'),
  templeFront: plot('225,33.5! 227,50 231,65!'),
  brow: plot('200,66! 216,62.5 231,65!'),
  templeLow: plot('231,65! 247,71! 259.5,60!'),
  beforeEar: plot('247,71! 247,84 246,98! 256.5,96!'),
  eyeLow: plot('246,98! 234,102.5 219,101.5! 208,96!'),
  nose: plot('208,96! 204.5,84 200,66!'),
  cheek: plot('219,101.5! 215,116 215.5,133 219,147!'),
  throat: plot('219,147! 218.5,162 212,190 205,213!'),
  notch: plot('205,213! 200,216 195,213!'),
  collarbone: plot('205,213! 221,215 235,211! 261,221 287,226 312,227!'),
  shoulderEnd: plot('318,209! 313,217 312,227! 308,258 311,285 318,306!'),
  chestLow: plot('318,306! 296,331 258,344 222,341 200,333 178,341'),
} as const satisfies Record<string, BodyLine>

/** Where the ear sits on the head. */
export const earLine: BodyLine = plot('260,62 261.5,78 257.5,93')
/** Lines of the face, whole. */
const brow = plot('212,73 221,69 233,72')
const lid = plot('215,84 222.5,88 230,84')
export const faceLines: readonly BodyLine[] = [
  brow,
  mirrored(brow),
  lid,
  mirrored(lid),
  plot('203,86 205,98 208,105 203,109 198,109'),
  plot('190,126 200,127.5 210,126'),
]
