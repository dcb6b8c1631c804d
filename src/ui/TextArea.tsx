import { useId } from 'react'

const tellAt = [50, 20, 0] // characters left

/** A text of several lines with the room that is left; a screen reader hears that only near the end. */
export const TextArea = ({
  label,
  hint,
  most,
  left,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  /** Characters. */
  readonly most: number
  readonly left: (count: number) => string
  readonly value: string
  readonly onChange: (text: string) => void
}) => {
  const id = useId()
  const room = most - Array.from(value).length
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={4}
        maxLength={most}
        value={value}
        aria-describedby={hint === undefined ? `${id}-left` : `${id}-hint ${id}-left`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="muted" id={`${id}-left`}>
        {left(room)}
      </p>
      <p className="vh" role="status">
        {tellAt.includes(room) ? left(room) : ''}
      </p>
    </div>
  )
}
