import { ExerciseFigure } from '../drawings/ExerciseFigure.tsx'
import type { ExerciseId } from '../guide/care/exercises.ts'
import { doseFields, doseLimits, type DoseField } from '../share/dosage.ts'
import { TextField } from '../ui/TextField.tsx'
import { isDoseRight, type TypedDose } from './composeDraft.ts'
import { useText } from './useText.ts'

/** One exercise to tick; once ticked, its dose. */
export const ComposeExercise = ({
  exercise,
  chosen,
  dose,
  onTick,
  onDose,
}: {
  readonly exercise: ExerciseId
  readonly chosen: boolean
  readonly dose: TypedDose
  readonly onTick: () => void
  readonly onDose: (field: DoseField, text: string) => void
}) => {
  const { say } = useText()
  const name = say(`care:exercises.${exercise}.name`)
  const bounds = doseLimits(exercise)
  return (
    <div className={chosen ? 'tick-card on' : 'tick-card'}>
      <label className="tick">
        <input type="checkbox" value={exercise} id={`compose-${exercise}`} checked={chosen} onChange={onTick} />
        <span className="thumbbox on-stage" aria-hidden="true">
          <ExerciseFigure exercise={exercise} moment="end" />
        </span>
        <span>
          <b>{name}</b>
          <span>{say(`care:exercises.${exercise}.dose`)}</span>
        </span>
      </label>
      {chosen && (
        <fieldset className="dose-fields">
          <legend className="vh">{say('practice:exercises.doseOf', { exercise: name })}</legend>
          {doseFields
            .filter((field) => bounds[field][1] > 0)
            .map((field) => {
              const [least, most] = bounds[field]
              return (
                <TextField
                  key={field}
                  id={`compose-${exercise}-${field}`}
                  type="number"
                  inputMode="numeric"
                  min={least}
                  max={most}
                  step={1}
                  label={say(`practice:exercises.${field}`)}
                  hint={say('practice:exercises.range', { least, most })}
                  problem={
                    isDoseRight(exercise, field, dose[field])
                      ? undefined
                      : say('practice:exercises.wrong', { least, most })
                  }
                  value={dose[field]}
                  onText={(text) => onDose(field, text)}
                />
              )
            })}
        </fieldset>
      )}
    </div>
  )
}
