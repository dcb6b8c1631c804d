import { mirror, plot, type Point } from './curves.ts'
import { frontFigure } from './frontFigure.ts'
import { Knot } from './Knot.tsx'
import { Layers } from './Layers.tsx'
import { Felt } from './sceneParts.tsx'

/* Seen from behind: the left of the picture is the person's left. Both sides are marked, as the sore spot may be on either. */
const spots = {
  'hands-a': [276, 193],
  'hands-b': [228, 138],
  'hands-c': [224, 172],
  'hands-d': [252, 240],
  'ball-a': [230, 292],
  'ball-b': [282, 286],
  'ball-c': [290, 203],
} as const satisfies { readonly [place: string]: Point }
export type PlaceId = keyof typeof spots

const blade = 'M150,246C126,250 104,252 88,246C92,290 108,330 132,346C142,330 148,290 150,246Z'
const around = ([x, y]: Point): readonly Point[] =>
  plot('-20,-6 -8,-16 10,-15 21,-3 15,12 -2,17 -18,9').map(([dx, dy]): Point => [x + dx, y + dy])
const spine = 'M200,150V420'

/** Where to press: a ring with a dot on each side, the shoulder blades, and the spine that is left alone. */
export const PlaceFigure = ({ place }: { readonly place: PlaceId }) => {
  const { layers, leftArm, rightArm } = frontFigure({ fromBehind: true })
  const right: Point = [spots[place][0], spots[place][1]]
  return (
    <svg className="fig" viewBox="20 -50 360 430" aria-hidden="true" focusable="false">
      <Layers layers={layers} />
      <Layers layers={leftArm} />
      <Layers layers={rightArm} />
      <path className="crease" d={blade} />
      <path className="crease" transform="translate(400 0) scale(-1 1)" d={blade} />
      <path className="ghost" d={spine} />
      {[right, mirror(right)].map((spot) => (
        <g key={spot.join()}>
          {place.startsWith('ball') ? (
            <circle className="ball" cx={spot[0]} cy={spot[1]} r="21" />
          ) : (
            <>
              <Felt at={around(spot)} />
              <Knot at={spot} />
            </>
          )}
        </g>
      ))}
    </svg>
  )
}
