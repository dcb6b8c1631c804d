import type { ExerciseId } from '../guide/care/exercises.ts'
import { scenes } from './exerciseScenes.tsx'

type Props = { readonly exercise: ExerciseId; readonly moment: 'start' | 'end' }

/** A still of an exercise: how it begins, or how far it goes. The steps beside it say the same in words. */
export const ExerciseFigure = ({ exercise, moment }: Props) => (
  <svg className="fig" viewBox={scenes[exercise].box} aria-hidden="true" focusable="false">
    {scenes[exercise].draw(moment === 'end' ? 1 : 0)}
  </svg>
)
