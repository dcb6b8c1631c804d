import type { ReactNode } from 'react'

export type ChoiceOption = { readonly id: string; readonly label: string }

type Props = {
  readonly name: string
  readonly kind: 'radio' | 'checkbox'
  readonly options: readonly ChoiceOption[]
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
}

/** Rows to choose from; the whole row is the target. Ids of the inputs are `name-option`. */
export const Choice = ({ name, kind, options, chosen, onChoose, describedBy, invalid = false }: Props): ReactNode => (
  <div className={invalid ? 'opts bad' : 'opts'}>
    {options.map(({ id, label }) => (
      <label className="opt" key={id}>
        <input
          type={kind}
          id={`${name}-${id}`}
          name={name}
          value={id}
          checked={chosen.includes(id)}
          onChange={() => onChoose(id)}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
        />
        <span className="lab">{label}</span>
      </label>
    ))}
  </div>
)
