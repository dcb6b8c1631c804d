import type { ReactNode } from 'react'
import { line, shape, type Point } from './curves.ts'
import { Felt, scenes, type Scene } from './exerciseScenes.tsx'
import { frontFigure, sideFigure, type FrontPose } from './figure.ts'
import { Knot } from './Knot.tsx'
import { Layers } from './Layers.tsx'
import { between, elbowOf, handAt, limb, type Layer } from './limbs.ts'

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
      <Felt
        at={[
          [100, 206],
          [124, 188],
          [152, 180],
          [158, 206],
          [140, 228],
          [112, 232],
        ]}
      />,
    ),
}
const ball: Scene = {
  box: '80 -44 310 345',
  draw: () => {
    const { layers, arm } = sideFigure({ lean: 4, retract: 4, hand: [176, 486] })
    return (
      <>
        <rect className="wall" x="327" y="-200" width="400" height="1100" />
        <Layers layers={layers} />
        <Layers layers={arm} />
        <Felt
          at={[
            [262, 222],
            [276, 236],
            [284, 262],
            [280, 292],
            [266, 304],
            [246, 290],
            [240, 260],
            [246, 234],
          ]}
        />
        <g transform="translate(305 262) rotate(14)">
          <circle className="ball" r="22" />
          <path className="ball-line" d="M-13,-9A16,16 0 0 1 3,-16" />
        </g>
      </>
    )
  },
}
const device: Scene = {
  box: '0 0 200 220',
  draw: () => (
    <>
      <rect className="shirt" x="66" y="44" width="92" height="46" rx="18" />
      <rect className="shirt" x="112" y="60" width="36" height="118" rx="17" />
      <rect className="shade" x="40" y="56" width="30" height="22" rx="5" />
      <circle className="ball" cx="30" cy="67" r="18" />
      <circle className="shade" cx="130" cy="112" r="7" />
      <path className="arrow thin" d="M4,40Q-4,67 4,94M176,40Q190,48 190,67" />
      <path className="arrow" d="M40,196L168,28" />
    </>
  ),
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
          d={shape([
            [134, 174],
            [158, 152],
            [200, 148],
            [242, 152],
            [266, 174],
            [292, 204],
            [286, 228],
            [240, 222],
            [200, 226],
            [160, 222],
            [114, 228],
            [108, 204],
          ])}
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
const breaks: Scene = {
  box: '0 -8 200 216',
  draw: () => (
    <>
      <circle className="shirt" cx="100" cy="100" r="84" />
      <path className="pad" d="M100,100V28A72,72 0 0 1 162.4,64Z" />
      <path
        className="tick"
        d="M100,28V40M172,100H160M100,172V160M28,100H40M64,37.6L69,46M162.4,136L154,131M136,162.4L131,154M64,162.4L69,154M37.6,136L46,131M37.6,64L46,69"
      />
      <path className="hand" d="M100,100V44M100,100L140,77" />
      <circle className="hair" cx="100" cy="100" r="7" />
    </>
  ),
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
      <path
        className="ear"
        d={shape([
          [-170, 292],
          [-176, 262],
          [-150, 244],
          [-60, 240],
          [30, 236],
          [58, 254],
          [56, 292],
          [-60, 300],
        ])}
      />
      <g transform="rotate(90)">
        <Layers layers={sideFigure().layers} />
      </g>
      <path
        className="wall"
        d={shape([
          [-600, 130, 1],
          [-330, 116],
          [-264, 120],
          [-240, 150],
          [-236, 220],
          [-246, 292, 1],
          [-600, 292, 1],
        ])}
      />
    </>
  ),
}

const leg = (hip: Point, foot: Point, look: string): readonly Layer[] => {
  const knee = elbowOf(hip, foot, 92, 92, 1)
  return [
    {
      look,
      path: limb(hip, knee, [
        [0, 21],
        [1, 16],
      ]),
    },
    {
      look,
      path: limb(knee, foot, [
        [0, 16],
        [1, 10],
      ]),
    },
    { look: 'hair', path: handAt([foot[0] + 40, foot[1]], [foot[0] + 6, foot[1] + 8]) },
  ]
}
const swing = (hand: Point, look: string): readonly Layer[] => {
  const shoulder: Point = [196, 104],
    elbow = elbowOf(shoulder, hand, 58, 54, -1)
  return [
    {
      look: 'skin',
      path: limb(elbow, hand, [
        [0, 9],
        [1, 6.5],
      ]),
    },
    {
      look,
      path: limb(shoulder, between(shoulder, elbow, 0.9), [
        [0, 15],
        [1, 12],
      ]),
    },
  ]
}
const walk: Scene = {
  box: '30 -50 320 460',
  draw: () => (
    <>
      <rect className="shade" x="-200" y="378" width="900" height="300" />
      <Layers layers={[...swing([252, 188], 'crease-fill'), ...leg([204, 208], [276, 356], 'wall')]} />
      <Layers
        layers={[
          {
            look: 'skin',
            path: limb(
              [190, 60],
              [194, 96],
              [
                [0, 15],
                [1, 18],
              ],
            ),
          },
          {
            look: 'shirt',
            path: limb(
              [196, 108],
              [203, 204],
              [
                [0, 30],
                [0.4, 31],
                [1, 25],
              ],
            ),
          },
        ]}
      />
      <g transform="translate(106 -22) scale(0.5)">
        <Layers layers={sideFigure().layers.slice(2)} />
      </g>
      <Layers layers={[...leg([202, 208], [146, 366], 'ear'), ...swing([136, 190], 'sleeve')]} />
    </>
  ),
}
const needle: Scene = {
  box: '0 0 200 220',
  draw: () => (
    <>
      <path className="skin" d="M-200,96C-60,78 60,100 100,98S280,88 400,98V400H-200Z" />
      <path
        className="muscle"
        d={shape([
          [-20, 168],
          [40, 138],
          [100, 130],
          [160, 138],
          [220, 168],
          [160, 200],
          [100, 208],
          [40, 200],
        ])}
      />
      {[-18, 0, 18].map((bow) => (
        <path
          className="fibre"
          d={line([
            [6, 168 + bow / 2],
            [60, 168 + bow],
            [100, 168 + bow * 1.2],
            [140, 168 + bow],
            [194, 168 + bow / 2],
          ])}
          key={bow}
        />
      ))}
      <Knot at={[100, 168]} />
      <path className="needle" d="M108,160L150,44" />
      <path className="hand" d="M146,55L160,16" />
    </>
  ),
}
const physio: Scene = {
  box: '40 -40 320 355',
  draw: () =>
    front(
      { fromBehind: true },
      undefined,
      [1, -1].map((side) => {
        const at = (x: number, y: number): Point => [200 + side * x, y]
        return (
          <g key={side}>
            <Layers
              layers={[
                {
                  look: 'ear',
                  path: limb(at(60, 420), at(76, 268), [
                    [0, 24],
                    [0.4, 20],
                    [1, 14],
                  ]),
                },
                { look: 'ear', path: handAt(at(72, 300), at(76, 264)) },
              ]}
            />
          </g>
        )
      }),
    ),
}

export const pictures = {
  'M-MASS-HANDS': massage,
  'M-MASS-BALL': ball,
  'M-MASS-DEVICE': device,
  'M-STRETCH': from('20 -84 360 400', scenes['ST-01']),
  'M-MOB': from('20 -40 360 400', scenes['MB-01']),
  'M-STRENGTH': from('-80 -56 380 420', scenes['SG-02']),
  'M-HEAT': heat,
  'M-POSTURE': posture,
  'M-BREAKS': breaks,
  'M-RELAX': relax,
  'M-SLEEP': sleep,
  'M-LOAD': walk,
  'M-DRYNEEDLE': needle,
  'M-PHYSIO': physio,
} as const satisfies Readonly<Record<string, Scene>>
