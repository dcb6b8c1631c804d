import { ExerciseFigure } from '../drawings/ExerciseFigure.tsx'
import { ModulePicture } from '../drawings/ModulePicture.tsx'
import { exercises, type ExerciseId } from '../guide/care/exercises.ts'
import type { Phase } from '../session/phases.ts'
import type { Item } from '../session/program.ts'

const isExercise = (subject: Item['subject']): subject is ExerciseId => subject in exercises

/** The movement of this phase; drawn to the left of the person, mirrored for the right. */
export const SessionPicture = ({ item, phase }: { readonly item: Item; readonly phase: Phase }) => {
  const end = phase.kind === 'move' || phase.kind === 'hold'
  return (
    <div className={phase.side === 'right' ? 'disc mirrored' : 'disc'} aria-hidden="true">
      {isExercise(item.subject) ? (
        <ExerciseFigure exercise={item.subject} moment={end ? 'end' : 'start'} />
      ) : (
        <ModulePicture module={item.module} />
      )}
    </div>
  )
}
