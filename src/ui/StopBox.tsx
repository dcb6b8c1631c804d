import type { ReactNode } from 'react'

/** Signs that end self-care; never behind a fold. */
export const StopBox = ({
  title,
  lines,
  children,
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly children?: ReactNode
}) => (
  <section className="stopbox">
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {children}
  </section>
)
