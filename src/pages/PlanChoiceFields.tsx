import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Scale } from '../ui/Scale.tsx'
import { choosePlan, keptWritten, useKept } from '../visit/kept.ts'
import { mostActivity, type PlanChoices } from '../visit/keptShape.ts'
import type { CareNow } from './useCareNow.ts'
import { useText } from './useText.ts'

const times = ['min5', 'min10', 'min15'] as const
const reliefs = ['heat', 'massage'] as const

/** Time, relief method and own activity. */
export const PlanChoiceFields = ({ care }: { readonly care: CareNow }) => {
  const { say } = useText()
  const { modules } = care.care
  const both = modules.includes('M-HEAT') && modules.includes('M-MASS-HANDS')
  const relief = care.plan.active.includes('M-HEAT') ? 'heat' : 'massage'
  const oneRelief = care.plan.active.includes('M-HEAT') !== care.plan.active.includes('M-MASS-HANDS')
  return (
    <section className="stack noprint" aria-labelledby="plan-choices">
      <h2 id="plan-choices">{say('followup:plan.choose')}</h2>
      <fieldset>
        <legend className="q-legend">{say('followup:plan.time')}</legend>
        <Choice
          name="time"
          kind="radio"
          chosen={[care.wanted.time]}
          options={times.map((id) => ({ id, label: say(`followup:plan.times.${id}`) }))}
          onChoose={(id) => choosePlan({ time: id as NonNullable<PlanChoices['time']> })} // Choice gives back one of its options
        />
      </fieldset>
      {both && oneRelief && (
        <fieldset>
          <legend className="q-legend">{say('followup:plan.relief')}</legend>
          <Choice
            name="relief"
            kind="radio"
            chosen={[relief]}
            options={reliefs.map((id) => ({ id, label: say(`followup:plan.reliefs.${id}`) }))}
            onChoose={(id) => choosePlan({ relief: id as NonNullable<PlanChoices['relief']> })} // Choice gives back one of its options
          />
        </fieldset>
      )}
      <p>
        {say('followup:plan.equipment')} <Link href="/guide/s18">{say('followup:plan.equipmentLink')}</Link>
      </p>
      <Activity />
    </section>
  )
}

/** PSFS: one activity and how well it goes, 0-10 (10 is like before the pain). */
const Activity = () => {
  const { say } = useText()
  const kept = useKept(({ plan }) => plan)
  const [activity, setActivity] = useState(kept.activity ?? '')
  const [score, setScore] = useState(kept.activityScore)
  const [status, setStatus] = useState<'saved' | 'both'>()
  const save = () => {
    if (activity.trim() === '' || score === undefined) {
      setStatus('both')
      return
    }
    choosePlan({ activity: activity.trim(), activityScore: score })
    void keptWritten().then((written) => setStatus(written ? 'saved' : undefined))
  }
  return (
    <fieldset className="stack">
      <legend>
        <h3>{say('followup:plan.activity.title')}</h3>
      </legend>
      <label className="field">
        <span>{say('followup:plan.activity.q')}</span>
        <input
          type="text"
          maxLength={mostActivity}
          value={activity}
          onChange={({ target }) => setActivity(target.value)}
        />
      </label>
      <p className="muted">{say('followup:plan.activity.why')}</p>
      <p id="activity-score">{say('followup:plan.activity.score')}</p>
      <Scale
        name="activityScore"
        low={say('followup:plan.activity.low')}
        high={say('followup:plan.activity.high')}
        value={score}
        onChoose={setScore}
        describedBy="activity-score"
      />
      <p>
        <Button small onClick={save}>
          {say('followup:plan.activity.save')}
        </Button>
      </p>
      <p role="status">{status && say(`followup:plan.activity.${status}`)}</p>
    </fieldset>
  )
}
