import { ExerciseFigure } from '../drawings/ExerciseFigure.tsx'
import type { ExerciseId } from '../guide/care/exercises.ts'
import { Lines, Steps } from '../ui/Steps.tsx'
import { useText } from './useText.ts'

/** One exercise: two pictures (start and end), steps in words, dose. */
export const ExerciseCard = ({ exercise }: { readonly exercise: ExerciseId }) => {
  const { say, list } = useText()
  const words = `care:exercises.${exercise}`
  return (
    <article className="exercise" id={exercise}>
      <h3>{say(`${words}.name`)}</h3>
      <div className="exercise-pictures on-stage" aria-hidden="true">
        <ExerciseFigure exercise={exercise} moment="start" />
        <ExerciseFigure exercise={exercise} moment="end" />
      </div>
      <Steps steps={list(`${words}.steps`)} />
      <p>
        <b>{say('care:labels.feel')}:</b> {say(`${words}.feel`)}
      </p>
      <p>
        <b>{say('care:labels.dose')}:</b> {say(`${words}.dose`)}
      </p>
      {list(`${words}.avoid`).length > 0 && (
        <>
          <p>
            <b>{say('care:labels.avoid')}:</b>
          </p>
          <Lines lines={list(`${words}.avoid`)} />
        </>
      )}
    </article>
  )
}
