import { ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'

/** A text that opens on request; `late` means that it is only made when it is opened. */
export const Fold = ({
  title,
  icon,
  side = false,
  late = false,
  children,
}: {
  readonly title: string
  readonly icon?: ReactNode
  readonly side?: boolean
  readonly late?: boolean
  readonly children: ReactNode
}) => {
  const [opened, setOpened] = useState(false)
  return (
    <details className={side ? 'why side' : 'why'} onToggle={() => setOpened(true)}>
      <summary>
        {icon}
        {title}
        <ChevronDown className="i" aria-hidden="true" />
      </summary>
      {(opened || !late) && children}
    </details>
  )
}
