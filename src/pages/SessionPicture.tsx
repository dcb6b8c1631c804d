import { ModulePicture } from '../drawings/ModulePicture.tsx'
import { MovingFigure } from '../drawings/MovingFigure.tsx'
import { PlaceFigure } from '../drawings/PlaceFigure.tsx'
import { exercises, type ExerciseId } from '../guide/care/exercises.ts'
import type { Phase } from '../session/phases.ts'
import { places, type Item, type Place } from '../session/program.ts'

const isExercise = (subject: Item['subject']): subject is ExerciseId => subject in exercises
const isPlace = (subject: Item['subject']): subject is Place => (places as readonly string[]).includes(subject)
const goingTo = { prepare: 'demo', move: 1, hold: 1, back: 0, rest: 0, switchSide: 0 } as const

/** What this phase looks like; drawn towards the person's left, mirrored for the right. */
export const SessionPicture = ({
  item,
  phase,
  playing,
}: {
  readonly item: Item
  readonly phase: Phase
  readonly playing: boolean
}) => (
  <div className="disc on-stage" aria-hidden="true">
    {isExercise(item.subject) ? (
      <MovingFigure
        key={item.subject}
        exercise={item.subject}
        to={goingTo[phase.kind]}
        seconds={item.moveFor}
        playing={playing}
        mirrored={phase.side === 'right'}
      />
    ) : isPlace(item.subject) ? (
      <PlaceFigure place={item.subject} />
    ) : (
      <ModulePicture module={item.module} />
    )}
  </div>
)
