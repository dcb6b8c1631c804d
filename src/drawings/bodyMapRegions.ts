import type { backLines, frontLines } from './bodyMapLines.ts'

/** One stretch of a line, from one of its points to another, also backwards: `side 3-5`. */
export type Stretch<Line extends string> = `${Line} ${number}-${number}`
/** A region goes round along stretches. `middle` ends at both ends on the axis: its mirror image closes it. `hair` is drawn dark. */
export type Region<Line extends string> = {
  readonly id: string
  readonly along: readonly Stretch<Line>[]
  readonly middle?: true
  readonly hair?: true
}

const arm = [
  {
    id: 'upperArm',
    along: ['armTop 0-4', 'side 12-14', 'elbow 0-2', 'side 31-34'],
  },
  {
    id: 'forearm',
    along: ['elbow 2-0', 'side 14-17', 'wrist 0-2', 'side 28-31'],
  },
  {
    id: 'hand',
    along: ['wrist 2-0', 'side 17-28'],
  },
] as const

export const back: readonly Region<keyof typeof backLines>[] = [
  {
    id: 'vertex',
    middle: true,
    hair: true,
    along: ['head 1-4', 'crown 0-2'],
  },
  {
    id: 'occiput',
    hair: true,
    along: ['crown 2-0', 'head 4-5', 'behindEar 0-4', 'head 7-11'],
  },
  {
    id: 'ear',
    along: ['ear 0-5', 'head 6-7', 'behindEar 4-0'],
  },
  {
    id: 'midNeck',
    middle: true,
    along: ['head 11-10', 'midNeck 0-2', 'neckEnd 2-3'],
  },
  {
    id: 'upperNeck',
    along: ['head 10-8', 'side 1-3', 'halfNeck 0-2', 'midNeck 1-0'],
  },
  {
    id: 'lowerNeck',
    along: ['halfNeck 2-0', 'side 3-5', 'neckBase 0-2', 'neckEnd 0-2', 'midNeck 2-1'],
  },
  {
    id: 'shoulderTop',
    along: ['side 5-8', 'shoulderEnd 0-2', 'bladeTop 3-0', 'bladeEdge 2-0', 'neckBase 2-0'],
  },
  {
    id: 'shoulderBack',
    along: ['side 8-9', 'shoulderEdge 0-3', 'armTop 2-0', 'shoulderEnd 4-0'],
  },
  {
    id: 'shoulderSide',
    along: ['side 9-12', 'armTop 4-2', 'shoulderEdge 3-0'],
  },
  {
    id: 'blade',
    along: ['bladeTop 0-3', 'shoulderEnd 2-4', 'bladeLow 0-4', 'bladeEdge 6-2'],
  },
  {
    id: 'bladeInner',
    along: ['neckEnd 3-0', 'bladeEdge 0-6', 'backLow 0-2'],
  },
  ...arm,
]

export const front: readonly Region<keyof typeof frontLines>[] = [
  {
    id: 'vertex',
    middle: true,
    hair: true,
    along: ['head 1-4', 'hairline 6-1'],
  },
  {
    id: 'forehead',
    along: ['hairline 1-3', 'templeFront 0-2', 'brow 2-0'],
  },
  {
    id: 'temple',
    along: ['hairline 3-6', 'head 4-5', 'templeLow 2-0', 'templeFront 2-0'],
  },
  {
    id: 'eye',
    along: ['brow 0-2', 'templeLow 0-1', 'beforeEar 0-2', 'eyeLow 0-3', 'nose 0-2'],
  },
  {
    id: 'ear',
    along: ['ear 0-5', 'beforeEar 3-0', 'templeLow 1-2'],
  },
  {
    id: 'jaw',
    along: ['eyeLow 2-0', 'beforeEar 2-3', 'head 6-10', 'cheek 3-0'],
  },
  {
    id: 'frontNeck',
    middle: true,
    along: ['head 11-10', 'throat 0-3', 'notch 0-1'],
  },
  {
    id: 'sideNeck',
    along: ['head 8-10', 'throat 0-3', 'collarbone 0-2', 'neckBase 2-0', 'side 5-1'],
  },
  {
    id: 'shoulderTop',
    along: ['side 5-8', 'shoulderEnd 0-2', 'collarbone 5-2', 'neckBase 2-0'],
  },
  {
    id: 'shoulderSide',
    along: ['side 8-12', 'armTop 4-0', 'shoulderEnd 5-0'],
  },
  {
    id: 'chestFront',
    along: ['notch 1-0', 'collarbone 0-5', 'shoulderEnd 2-5', 'chestLow 0-4'],
  },
  ...arm,
]
