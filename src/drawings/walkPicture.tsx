import type { Point } from './curves.ts'
import { Layers } from './Layers.tsx'
import { between, elbowOf, handAt, limb, type Layer } from './limbs.ts'
import type { Scene } from './sceneParts.tsx'
import { sideFigure } from './sideFigure.ts'

const leg = (hip: Point, foot: Point, look: string): readonly Layer[] => {
  const knee = elbowOf(hip, foot, 92, 92, 1)
  return [
    { look, path: limb(hip, knee, [21, 16]) },
    { look, path: limb(knee, foot, [16, 10]) },
    { look: 'hair', path: handAt([foot[0] + 40, foot[1]], [foot[0] + 6, foot[1] + 8]) },
  ]
}
const swing = (hand: Point, look: string): readonly Layer[] => {
  const shoulder: Point = [196, 104]
  const elbow = elbowOf(shoulder, hand, 58, 54, -1)
  return [
    { look: 'skin', path: limb(elbow, hand, [9, 6.5]) },
    { look, path: limb(shoulder, between(shoulder, elbow, 0.9), [15, 12]) },
  ]
}
const body: readonly Layer[] = [
  { look: 'skin', path: limb([190, 60], [194, 96], [15, 18]) },
  { look: 'shirt', path: limb([196, 108], [203, 204], [30, 31, 25]) },
]

/** A calm walk: far arm and leg, body, head, near leg and arm. */
export const walk: Scene = {
  box: '-40 -52 480 478',
  draw: () => (
    <>
      <rect className="shade" x="-200" y="378" width="900" height="300" />
      <Layers layers={[...swing([252, 188], 'ear'), ...leg([204, 208], [276, 356], 'muscle'), ...body]} />
      <g transform="translate(106 -22) scale(0.5)">
        <Layers layers={sideFigure().layers.slice(2)} />
      </g>
      <Layers layers={[...leg([202, 208], [146, 366], 'ear'), ...swing([136, 190], 'sleeve')]} />
    </>
  ),
}
