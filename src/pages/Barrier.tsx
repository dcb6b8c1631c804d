import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { choosePlan, useKept } from '../visit/kept.ts'
import { useText } from './useText.ts'

const barriers = ['time', 'forgot', 'pain', 'unsure'] as const

/** F-15: what got in the way, a tip for it, and the plan of five minutes. No judgement. */
export const Barrier = () => {
  const { say } = useText()
  const [barrier, setBarrier] = useState<string>()
  const five = useKept(({ plan }) => plan.time === 'min5')
  return (
    <section className="stack">
      <fieldset>
        <legend>
          <h2>{say('followup:result.barrier.title')}</h2>
        </legend>
        <p className="hint">{say('followup:result.barrier.text')}</p>
        <Choice
          name="barrier"
          kind="radio"
          chosen={barrier === undefined ? [] : [barrier]}
          options={barriers.map((id) => ({ id, label: say(`followup:result.barrier.options.${id}`) }))}
          onChoose={setBarrier}
        />
      </fieldset>
      <p role="status">{barrier !== undefined && say(`followup:result.barrier.tips.${barrier}`)}</p>
      <p>
        {five ? (
          <b role="status">{say('followup:result.barrier.chosen')}</b>
        ) : (
          <Button look="quiet" onClick={() => choosePlan({ time: 'min5' })}>
            {say('followup:result.barrier.five')}
          </Button>
        )}
      </p>
    </section>
  )
}
