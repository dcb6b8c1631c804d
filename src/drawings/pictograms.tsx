import type { ModuleId } from '../guide/care/modules.ts'
import type { ReactNode } from 'react'
import { plot, shape, type Point } from './curves.ts'
import { scenes } from './exerciseScenes.tsx'
import { frontFigure, type FrontPose } from './frontFigure.ts'
import { Layers } from './Layers.tsx'
import { handAt, limb } from './limbs.ts'
import { Felt, type Scene } from './sceneParts.tsx'
import { sideFigure } from './sideFigure.ts'
import { breaks, device, needle } from './thingPictures.tsx'
import { walk } from './walkPicture.tsx'

/* One small picture for each kind of care. */
const from = (box: string, { draw }: Scene): Scene => ({ box, draw })
const front = (pose: FrontPose, before?: ReactNode, over?: ReactNode): ReactNode => {
  const { layers, leftArm, rightArm } = frontFigure(pose)
  return (
    <>
      {before}
      <Layers layers={layers} />
      {over}
      <Layers layers={leftArm} />
      <Layers layers={rightArm} />
    </>
  )
}
const square = '20 -60 360 400'

const massage: Scene = {
  box: square,
  draw: () =>
    front(
      { hands: { right: [166, 216] }, elbows: 'down', tilt: 4 },
      undefined,
      <Felt at={plot('100,206 124,188 152,180 158,206 140,228 112,232')} />,
    ),
}
const ball: Scene = {
  box: '64 -34 330 360',
  draw: () => {
    const { layers, arm } = sideFigure({ lean: 4, retract: 4, hand: [176, 486] })
    return (
      <>
        <rect className="wall" x="327" y="-200" width="400" height="1100" />
        <Layers layers={layers} />
        <Layers layers={arm} />
        <Felt at={plot('262,222 276,236 284,262 280,292 266,304 246,290 240,260 246,234')} />
        <g transform="translate(305 262) rotate(14)">
          <circle className="ball" r="22" />
          <path className="ball-line" d="M-13,-9A16,16 0 0 1 3,-16" />
        </g>
      </>
    )
  },
}
const heat: Scene = {
  box: '40 -40 320 355',
  draw: () =>
    front(
      { fromBehind: true },
      undefined,
      <>
        <path
          className="pad"
          d={shape(
            plot('134,174 158,152 200,148 242,152 266,174 292,204 286,228 240,222 200,226 160,222 114,228 108,204'),
          )}
        />
        <path
          className="ball-line"
          d="M160,206C152,196 168,186 160,172M200,208C192,198 208,188 200,172M240,206C232,196 248,186 240,172"
        />
      </>,
    ),
}
const posture: Scene = {
  box: '-150 -40 440 490',
  draw: () => {
    const { layers, arm } = sideFigure({ hand: [30, 344], elbow: [190, 384], handTurn: 8 })
    return (
      <>
        <rect className="wall" x="-96" y="30" width="26" height="190" rx="8" />
        <rect className="wall" x="-116" y="200" width="20" height="180" />
        <rect className="wall" x="-136" y="352" width="60" height="14" rx="6" />
        <rect className="shade" x="262" y="250" width="22" height="400" rx="11" />
        <Layers layers={layers} />
        <rect className="wall" x="-400" y="366" width="500" height="20" rx="8" />
        <Layers layers={arm} />
        <path className="ghost" d="M104,78H-62" />
      </>
    )
  },
}
const relax: Scene = {
  box: '-10 -50 420 500',
  draw: () => (
    <>
      {front({ hands: { left: [150, 352], right: [250, 302] }, elbows: 'out' })}
      <path
        className="arrow thin"
        d="M22,96C40,84 54,108 72,96S104,84 120,96M280,96C298,84 312,108 330,96S362,84 378,96"
      />
    </>
  ),
}
const sleep: Scene = {
  box: '-330 -120 400 446',
  draw: () => (
    <>
      <path className="pad" d="M-190,-88A56,56 0 1 0 -140,-14A46,46 0 1 1 -190,-88Z" />
      <circle className="shirt" cx="-60" cy="-66" r="6" />
      <circle className="shirt" cx="-14" cy="-20" r="4" />
      <circle className="shirt" cx="-284" cy="-50" r="5" />
      <rect className="shade" x="-600" y="288" width="900" height="400" />
      <path className="ear" d={shape(plot('-170,292 -176,262 -150,244 -60,240 30,236 58,254 56,292 -60,300'))} />
      <g transform="rotate(90)">
        <Layers layers={sideFigure().layers} />
      </g>
      <path className="wall" d={shape(plot('-600,130! -330,116 -264,120 -240,150 -236,220 -246,292! -600,292!'))} />
    </>
  ),
}

const helper = (side: 1 | -1) => {
  const at = (x: number, y: number): Point => [200 + side * x, y]
  return [
    { look: 'ear', path: limb(at(134, 350), at(100, 268), [19, 17, 14]) },
    { look: 'ear', path: handAt(at(128, 350), at(97, 262)) },
    { look: 'muscle', path: limb(at(170, 470), at(132, 346), [34, 25]) },
  ]
}
const physio: Scene = {
  box: '20 -30 360 412',
  draw: () => (
    <>
      {front({ fromBehind: true })}
      <Layers layers={[...helper(1), ...helper(-1)]} />
    </>
  ),
}

export const pictures = {
  'M-MASS-HANDS': massage,
  'M-MASS-BALL': ball,
  'M-MASS-DEVICE': device,
  'M-STRETCH': from('20 -84 360 400', scenes['ST-01']),
  'M-MOB': from('20 -40 360 400', scenes['MB-01']),
  'M-STRENGTH': from('-100 -66 430 470', scenes['SG-02']),
  'M-HEAT': heat,
  'M-POSTURE': posture,
  'M-BREAKS': breaks,
  'M-RELAX': relax,
  'M-SLEEP': sleep,
  'M-LOAD': walk,
  'M-DRYNEEDLE': needle,
  'M-PHYSIO': physio,
} as const satisfies { readonly [M in ModuleId]: Scene }
