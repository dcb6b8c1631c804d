import type { ReactNode } from 'react'
import { ReadAloudPlace } from './ReadAloudPlace.tsx'

/** The way back, and the button to read the page aloud. */
export const TopRow = ({ children }: { readonly children?: ReactNode }) => (
  <div className="top-row">
    {children}
    <ReadAloudPlace />
  </div>
)
