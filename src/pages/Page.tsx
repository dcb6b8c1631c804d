import type { ReactNode } from 'react'
import { useHeading } from '../ui/useHeading.ts'
import { useText } from './useText.ts'

/** A page with its title, heading and focus. `id` changes when another page is shown. */
export const Page = ({
  id,
  title,
  heading,
  prefix = '',
  className = 'page',
  children,
}: {
  readonly id: string
  /** For the browser's title bar: neutral, never an answer. */
  readonly title: string
  /** The h1, when it differs from the title. */
  readonly heading?: ReactNode
  readonly prefix?: string
  readonly className?: string
  readonly children: ReactNode
}) => {
  const { t } = useText()
  const h1 = useHeading(`${prefix}${title}`, id, t('name'))
  return (
    <div className={`wrap ${className}`}>
      <h1 ref={h1} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {children}
    </div>
  )
}
