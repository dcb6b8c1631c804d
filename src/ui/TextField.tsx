import { OctagonAlert } from 'lucide-react'
import { useState, type InputHTMLAttributes } from 'react'

type Own = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** What to do about it; shown once the person has left the field. */
  readonly problem?: string | undefined
  readonly value: string
  readonly onText: (text: string) => void
}

/** One line of text with its label; the problem stands under the label, and is read out with the field. */
export const TextField = ({
  id,
  label,
  hint,
  problem,
  value,
  onText,
  ...rest
}: Own & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange' | 'onBlur'>) => {
  const [left, setLeft] = useState(false)
  const shown = left ? problem : undefined
  const described = [hint !== undefined && `${id}-hint`, shown !== undefined && `${id}-problem`].filter(Boolean)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {shown !== undefined && (
        <p className="err" id={`${id}-problem`}>
          <OctagonAlert className="i" aria-hidden="true" />
          {shown}
        </p>
      )}
      <input
        type="text"
        {...rest}
        id={id}
        value={value}
        aria-invalid={shown !== undefined || undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onChange={({ target }) => onText(target.value)}
        onBlur={() => setLeft(true)}
      />
    </div>
  )
}
