import { pictures } from './pictograms.tsx'

/** The small picture beside a kind of care. */
export const ModulePicture = ({ module }: { readonly module: keyof typeof pictures }) => (
  <svg
    className="fig thumb"
    viewBox={pictures[module].box}
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    {pictures[module].draw(1)}
  </svg>
)
