import { useId, useState } from 'react'
import { Choice, type ChoiceOption } from '../ui/Choice.tsx'

/** A setting: one choice of a few, which counts at once and is told to who cannot see the change. */
export const ChoiceSection = ({
  title,
  hint,
  options,
  chosen,
  onChoose,
  done,
}: {
  readonly title: string
  readonly hint?: string
  readonly options: readonly ChoiceOption[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** What is said of an option once it counts. */
  readonly done: (label: string) => string
}) => {
  const id = useId()
  const [status, setStatus] = useState('')
  const choose = (option: string) => {
    onChoose(option)
    setStatus(done(options.find((each) => each.id === option)?.label ?? ''))
  }
  return (
    <fieldset className="stack" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className="set-title">{title}</legend>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Choice name={id} kind="radio" options={options} chosen={[chosen]} onChoose={choose} />
      <p className="vh" role="status">
        {status}
      </p>
    </fieldset>
  )
}
