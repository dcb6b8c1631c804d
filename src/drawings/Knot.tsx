import type { Point } from './curves.ts'

/** A knot: a ring with a dot. */
export const Knot = ({ at: [x, y] }: { readonly at: Point }) => (
  <>
    <circle className="tp-ring" cx={x} cy={y} r="9.5" />
    <circle className="tp-dot" cx={x} cy={y} r="4.5" />
  </>
)
