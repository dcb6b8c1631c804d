import { useEffect, useRef } from 'react'

export type FieldProblem = { readonly target: string; readonly text: string }

/** Lists what is missing and takes the focus; each line leads to its field. */
export const ErrorSummary = ({
  title,
  problems,
}: {
  readonly title: string
  readonly problems: readonly FieldProblem[]
}) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  return (
    <div className="err-sum" ref={box} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>
        {problems.map(({ target, text }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(target)?.focus()
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
