const shapes = {
  EMERGENCY: { outline: 'M20,3H44L61,20V44L44,61H20L3,44V20Z', sign: 'M32,16V37M32,47V48', bars: 5 },
  URGENT: { outline: 'M32,4L61,56H3Z', sign: 'M32,24V40M32,48.5V49', bars: 4 },
  GP_SOON: {
    outline: 'M14,8H50A9,9 0 0 1 59,17V50A9,9 0 0 1 50,59H14A9,9 0 0 1 5,50V17A9,9 0 0 1 14,8Z',
    sign: 'M19,3V14M45,3V14M6,25H58M22,42L29,49L43,35',
    bars: 3,
  },
  PHYSIO: { outline: 'M32,3L58,18V46L32,61L6,46V18Z', sign: 'M32,20V44M20,32H44', bars: 2 },
  SELF_CARE: { outline: 'M32,3A29,29 0 1 1 32,61A29,29 0 1 1 32,3Z', sign: 'M19,33L28,42L46,23', bars: 1 },
} as const

type Props = { readonly level: keyof typeof shapes }

/** Octagon, triangle, calendar, hexagon, circle: each level has its own outline, so hue is never the only cue. */
export const LevelShape = ({ level }: Props) => (
  <svg className="shape" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <path className="sh" d={shapes[level].outline} />
    <path className="gl" d={shapes[level].sign} />
  </svg>
)

/** One to five bars, five is an emergency. The words beside it say the same. */
export const UrgencyBars = ({ level }: Props) => (
  <span className="bars" aria-hidden="true">
    {[1, 2, 3, 4, 5].map((bar) => (
      <i key={bar} className={bar <= shapes[level].bars ? 'on' : undefined} />
    ))}
  </span>
)

/** The mark: a knot, and the pain that travels. */
export const Mark = () => (
  <svg className="mark-dot" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
    <circle cx="13" cy="23" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
    <circle cx="13" cy="23" r="4.8" fill="currentColor" />
    <circle cx="24.6" cy="11.4" r="3.1" fill="currentColor" />
    <circle cx="30" cy="6" r="2.1" fill="currentColor" />
    <circle cx="33.6" cy="2.4" r="1.2" fill="currentColor" />
  </svg>
)
