import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

/** A text that opens on request. */
export const Fold = ({
  title,
  icon,
  side = false,
  children,
}: {
  readonly title: string
  readonly icon?: ReactNode
  readonly side?: boolean
  readonly children: ReactNode
}) => (
  <details className={side ? 'why side' : 'why'}>
    <summary>
      {icon}
      {title}
      <ChevronDown className="i" aria-hidden="true" />
    </summary>
    {children}
  </details>
)
