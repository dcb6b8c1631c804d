import type { ExerciseId } from '../guide/care/exercises.ts'
import { mirrored, plot, type Point } from './curves.ts'
import { frontFigure, type FrontPose } from './frontFigure.ts'
import { Layers } from './Layers.tsx'
import { Arrow, Felt, frontScene, Ghost, mix, sideScene, topScene, type Scene } from './sceneParts.tsx'
import { sideFigure, type SidePose } from './sideFigure.ts'

const front = '-20 -84 440 550',
  frontWithHands = '-46 -70 492 615',
  side = '20 -70 330 412',
  top = '10 -62 380 475'

/** Under the skull, for a head that has moved. */
const underSkull = (pose: SidePose): readonly Point[] => {
  const [x, y] = sideFigure(pose).nape
  return [
    [x - 22, y - 18],
    [x - 2, y - 12],
    [x + 2, y + 6],
    [x - 2, y + 34],
    [x - 16, y + 38],
    [x - 28, y + 10],
  ]
}
/** From the left of the neck to the top of the shoulder. */
const besideNeck = (pose: FrontPose): readonly Point[] => {
  const { leftNeck, place } = frontFigure(pose)
  return [...leftNeck.slice(1), [112, 210], [118, 226], [150, 214], [168, 198], [176, 172], place([178, 136])]
}
const seat = <rect className="shade" x="-8" y="500" width="416" height="150" rx="22" />
const weight = (x: number, y: number) => <rect className="pad" x={x - 36} y={y} width="72" height="26" rx="9" key={x} />
const blade = 'M150,246C126,250 104,252 88,246C92,290 108,330 132,346C142,330 148,290 150,246Z'
const topOfShoulder = plot('126,178 148,164 156,178 148,198 120,206 92,204')
const bend: FrontPose = { tilt: 22, shoulders: { left: 8 } }
const handOnCollarbone: FrontPose = { hands: { right: [196, 248] }, elbows: 'down', handTurn: -42 }
const soft: FrontPose = { tilt: 12, turn: -0.7, ...handOnCollarbone }
const nod: SidePose = { nod: -13, retract: 5 }
const back: SidePose = { retract: 18, nod: -4 }
const raise = 'M46,176V128M32,142L46,128L60,142M354,176V128M340,142L354,128L368,142'

export const scenes = {
  'ST-01': {
    box: frontWithHands,
    draw: (part) =>
      frontScene({ ...mix<FrontPose>({}, bend, part), hands: { left: [44, 486] } }, part, {
        before: seat,
        felt: besideNeck(bend),
        arrow: 'M226,-42C258,-44 288,-32 308,-8M310,-32L309,-7L285,-10',
      }),
  },
  'ST-02': {
    box: top,
    draw: (part) =>
      topScene(-45, 16, part, {
        felt: plot('226,228 262,214 280,226 276,246 240,256 222,250'),
        arrow: 'M150,52C118,62 92,86 80,118M104,106L79,119L68,93',
      }),
  },
  'ST-03': {
    box: front,
    draw: (part) =>
      frontScene(mix(handOnCollarbone, soft, part), part, {
        felt: besideNeck({ tilt: 12 }),
        arrow: 'M218,-42C244,-44 268,-36 286,-20M288,-44L287,-19L263,-22',
      }),
  },
  'ST-04': {
    box: side,
    draw: (part) =>
      sideScene(mix<SidePose>({}, nod, part), part, {
        felt: underSkull(nod),
        arrow: 'M70,40C58,66 58,94 70,120M46,104L71,121L82,94',
      }),
  },
  'ST-05': {
    box: '0 -70 360 450',
    draw: (part) => {
      const hand: Point = [316, 142],
        elbow: Point = [308, 268]
      const { layers, arm } = sideFigure({
        hand: [hand[0] + 70 * part, hand[1]],
        elbow: [elbow[0] + 70 * part, elbow[1]],
        handTurn: 8,
      })
      return (
        <>
          <rect className="wall" x="296" y="-200" width="46" height="900" />
          {part > 0 && <Ghost of={sideFigure().head} />}
          <g transform={`translate(${-70 * part} 0)`}>
            <Layers layers={layers} />
            {part > 0 && <Felt part={part} at={plot('150,240 172,226 196,232 192,262 170,286 142,280 138,260')} />}
            <Layers layers={arm} />
          </g>
          {part > 0 && <Arrow d="M160,-42H104M120,-58L104,-42L120,-26" />}
        </>
      )
    },
  },
  'MB-01': {
    box: top,
    draw: (part) =>
      topScene(-55, 0, part, {
        arrow: 'M110,118C130,70 164,48 200,48S270,70 290,118M93,94L109,119L134,105M307,94L291,119L266,105',
      }),
  },
  'MB-02': {
    box: front,
    draw: (part) =>
      frontScene(mix<FrontPose>({}, { tilt: 22 }, part), part, {
        felt: besideNeck({ tilt: 22 }),
        arrow: 'M226,-48C258,-50 288,-38 308,-14M310,-38L309,-13L285,-16',
      }),
  },
  'MB-03': {
    box: side,
    draw: (part) =>
      sideScene(
        mix<SidePose>({ retract: -8 }, back, part),
        part,
        { felt: underSkull(back), arrow: 'M30,52H78M62,36L78,52L62,68' },
        { retract: -8 },
      ),
  },
  'MB-04': {
    box: front,
    draw: (part) =>
      frontScene({ shoulders: { left: -20 * part, right: -20 * part } }, part, {
        still: true,
        arrow: 'M80,138A30,30 0 1 0 50,168M36,154L51,168L36,182M320,138A30,30 0 1 1 350,168M364,154L349,168L364,182',
      }),
  },
  'MB-05': {
    box: front,
    draw: (part) =>
      frontScene({ fromBehind: true, shoulders: { left: 12 * part, right: 12 * part } }, part, {
        still: true,
        after: (
          <>
            <g transform={`translate(${22 * part} ${16 * part})`}>
              <path className="crease" d={blade} />
            </g>
            <g transform={`translate(${400 - 22 * part} ${16 * part}) scale(-1 1)`}>
              <path className="crease" d={blade} />
            </g>
            {part > 0 && (
              <Felt part={part} at={plot('184,252 200,248 216,252 222,300 212,344 200,350 188,344 178,300')} />
            )}
            {part > 0 && (
              <Arrow
                dark
                d="M96,392C112,386 126,378 138,366M118,364L139,365L134,386M304,392C288,386 274,378 262,366M282,364L261,365L266,386"
              />
            )}
          </>
        ),
      }),
  },
  'SG-01': {
    box: '-330 -40 400 500',
    draw: (part) => (
      <>
        <rect className="shade" x="-600" y="292" width="900" height="400" />
        <rect className="pad" x="-122" y="258" width="166" height="36" rx="16" />
        <g transform="rotate(90)">
          {sideScene({ nod: -8 * part, retract: 2 * part }, part, {
            felt: plot('156,150 166,150 176,176 172,206 160,214 158,186'),
          })}
        </g>
        {part > 0 && <Arrow d="M-34,56C-64,42 -92,42 -120,56M-104,32L-121,57L-94,68" />}
      </>
    ),
  },
  'SG-02': {
    box: '-96 -70 440 550',
    draw: (part) => {
      const hand: Point = [-6 + 124 * part, 318 + 26 * part]
      return sideScene({ hand, elbow: -1, fist: true }, part, {
        still: true,
        before: (
          <>
            <rect className="wall" x="-300" y="-300" width="234" height="1200" />
            <rect className="pad" x="-72" y="296" width="16" height="44" rx="7" />
          </>
        ),
        after: <path className="band" d={`M-58,318L${hand[0] - 14},${hand[1]}`} />,
        felt: plot('258,232 270,240 280,270 280,310 268,318 254,290 250,254'),
        arrow: 'M10,196H66M50,180L66,196L50,212',
      })
    },
  },
  'SG-03': {
    box: frontWithHands,
    draw: (part) =>
      frontScene({ fists: true, shoulders: { left: -20 * part, right: -20 * part } }, part, {
        still: true,
        before: [weight(34, 510 - 20 * part), weight(366, 510 - 20 * part)],
        arrow: raise,
        after: part > 0 && (
          <>
            <Felt at={topOfShoulder} part={part} />
            <Felt at={mirrored(topOfShoulder)} part={part} />
          </>
        ),
      }),
  },
} satisfies { readonly [Id in ExerciseId]: Scene }
