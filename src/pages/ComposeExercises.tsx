import { exerciseIds, exercises } from '../guide/care/exercises.ts'
import { gentleLimit } from '../share/invitation.ts'
import { ComposeExercise } from './ComposeExercise.tsx'
import type { Draft } from './composeDraft.ts'
import type { DraftChange } from './useDraft.ts'
import { useText } from './useText.ts'

const groups = [...new Set(exerciseIds.map((id) => exercises[id].module))]

/** All exercises to tick, each with its own dose. */
export const ComposeExercises = ({
  draft,
  onChange,
}: {
  readonly draft: Draft
  readonly onChange: (change: DraftChange) => void
}) => {
  const { say } = useText()
  const count = draft.chosen.length
  return (
    <section className="stack" aria-labelledby="compose-exercises">
      <h2 id="compose-exercises" tabIndex={-1}>
        {say('practice:exercises.title')}
      </h2>
      <p className="hint">{say('practice:exercises.hint')}</p>
      {groups.map((module) => (
        <fieldset className="stack" key={module}>
          <legend className="tick-legend">{say(`care:modules.${module}.name`)}</legend>
          {module === 'M-STRENGTH' && <p className="hint">{say('practice:exercises.strength')}</p>}
          <div className="ticks">
            {exerciseIds
              .filter((id) => exercises[id].module === module)
              .map((id) => (
                <ComposeExercise
                  key={id}
                  exercise={id}
                  chosen={draft.chosen.includes(id)}
                  dose={draft.doses[id]}
                  onTick={() => onChange({ type: 'tick', exercise: id })}
                  onDose={(field, text) => onChange({ type: 'dose', exercise: id, field, text })}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <p role="status" className={count > gentleLimit ? 'remark' : 'muted'}>
        {say(count > gentleLimit ? 'practice:exercises.many' : 'practice:exercises.chosen', { count })}
      </p>
    </section>
  )
}
