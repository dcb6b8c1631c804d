import { line, plot, shape } from './curves.ts'
import { Knot } from './Knot.tsx'
import type { Scene } from './sceneParts.tsx'

/* Pictures without a figure: a massage device that is crossed out, a clock, a needle in a muscle. */

export const device: Scene = {
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

export const breaks: Scene = {
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

export const needle: Scene = {
  box: '0 0 200 220',
  draw: () => (
    <>
      <path className="skin" d="M-200,96C-60,78 60,100 100,98S280,88 400,98V400H-200Z" />
      <path className="muscle" d={shape(plot('-20,168 40,138 100,130 160,138 220,168 160,200 100,208 40,200'))} />
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
