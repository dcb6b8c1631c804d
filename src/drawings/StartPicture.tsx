import { plot } from './curves.ts'
import { bareSide } from './bareBodies.ts'
import { zoneDots } from './halftone.ts'
import { Knot } from './Knot.tsx'
import { Layers } from './Layers.tsx'
import { strand } from './muscleCurves.ts'

const muscle = strand(
  plot('228,110 217,140 211,168 205,196 190,222'),
  plot('238,118 228,148 233,176 243,198 240,216 212,232'),
  6,
)
const felt = [
  zoneDots(plot('206,176 214,150 218,128 212,112 196,112 198,140 194,176'), { step: 5.6 }),
  zoneDots(plot('166,58 150,50 138,58 140,76 154,86 168,80 186,96 200,110 204,98 190,70'), { step: 5.6 }),
]

/** Ring at the shoulder, dots up to the temple: where it hurts is not always where the knot is. */
export const StartPicture = ({ wide }: { readonly wide: boolean }) => (
  <svg
    className={wide ? 'fig hero-fig d' : 'fig hero-fig m'}
    viewBox={wide ? '84 -34 190 406' : '62 -24 268 256'}
    preserveAspectRatio={wide ? 'xMidYMin slice' : 'xMidYMax meet'}
    aria-hidden="true"
    focusable="false"
  >
    <Layers layers={bareSide} />
    <path className="muscle" d={muscle.path} />
    {muscle.fibres.map((fibre) => (
      <path className="fibre" d={fibre} key={fibre} />
    ))}
    {felt.map((zone) => (
      <path className="zone" d={zone} key={zone} />
    ))}
    <Knot at={[216, 196]} />
  </svg>
)
