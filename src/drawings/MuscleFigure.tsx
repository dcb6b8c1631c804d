import { bareBack, bareFront, bareSide } from './bareBodies.ts'
import { zoneDots } from './halftone.ts'
import { Knot } from './Knot.tsx'
import { Layers } from './Layers.tsx'
import { strand } from './muscleCurves.ts'
import { muscles, type MuscleId, type MuscleView } from './muscleShapes.ts'

const bodies = { side: bareSide, back: bareBack, front: bareFront } as const
/** The side of the patient that each body is drawn for; the other side is its mirror image. */
const drawnFor = { side: 'L', back: 'R', front: 'L' } as const
const gap = 18

type Side = 'L' | 'R'
const View = ({ view, side }: { readonly view: MuscleView; readonly side: Side }) => {
  const {
    body,
    box: [x, , width],
    edges,
    knots,
    zones,
    over,
  } = view
  const muscle = edges && strand(edges[0], edges[1])
  const felt = zones.map(({ region, points }) => (
    <path className={over ? 'zone over' : 'zone'} d={zoneDots(points, { step: 5.8 })} key={region} />
  ))
  return (
    <g transform={side === drawnFor[body] ? undefined : `translate(${2 * x + width} 0) scale(-1 1)`}>
      <Layers layers={bodies[body]} />
      {!over && felt}
      {muscle && <path className="muscle" d={muscle.path} />}
      {muscle?.fibres.map((fibre) => (
        <path className="fibre" d={fibre} key={fibre} />
      ))}
      {over && felt}
      {knots.map((knot) => (
        <Knot at={knot} key={knot.join()} />
      ))}
    </g>
  )
}

/** One muscle, its knot and where it is felt. The words beside it say the same. */
export const MuscleFigure = ({ muscle, side }: { readonly muscle: MuscleId; readonly side: Side }) => {
  const views = muscles[muscle]
  const [first] = views
  if (!first) return undefined
  const [, , width, height] = first.box
  return (
    <svg
      className="fig"
      viewBox={`0 0 ${views.length * (width + gap) - gap} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {views.map((view, index) => (
        <svg key={view.body} x={index * (width + gap)} width={width} height={height} viewBox={view.box.join(' ')}>
          <View view={view} side={side} />
        </svg>
      ))}
    </svg>
  )
}
