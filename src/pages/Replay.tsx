import { useState } from 'react'
import { examples, type ExampleId } from '../guide/examples.ts'
import type { Answer, AnswerSheet } from '../guide/language.ts'
import { replay, type ReplayStep } from '../guide/replay.ts'
import { Lines } from '../ui/Steps.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

const exampleIds = Object.keys(examples) as ExampleId[] // Object.keys forgets the names of the keys

/** One answer set screen by screen: which rules hold, and how urgent it is so far. */
export const Replay = () => {
  const { say } = useText()
  const own = useVisit().context.answers
  const [chosen, setChosen] = useState('sore')
  const example = exampleIds.find((id) => id === chosen)
  const answers = example === undefined ? own : examples[example]
  return (
    <section className="stack noprint">
      <h2>{say('learn:rules.replayTitle')}</h2>
      <p>{say('learn:rules.replayText')}</p>
      <label className="field">
        <span>{say('learn:rules.replayChoose')}</span>
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {exampleIds.map((id) => (
            <option key={id} value={id}>
              {say(`learn:rules.examples.${id}`)}
            </option>
          ))}
          {Object.keys(own).length > 0 && <option value="own">{say('learn:rules.replayOwn')}</option>}
        </select>
      </label>
      <ol className="plain stack" aria-live="polite">
        {replay(answers).map((step) => (
          <Step key={step.screen} step={step} />
        ))}
      </ol>
    </section>
  )
}

const Step = ({ step: { screen, answers, newRules, level, stops } }: { readonly step: ReplayStep }) => {
  const { say } = useText()
  const { answer } = useAnswerWords()
  const given = Object.entries(answers as AnswerSheet).filter(
    (entry): entry is [string, Answer] => entry[1] !== undefined,
  )
  return (
    <li className="panel stack">
      <h3>{say('learn:rules.replayStep', { screen: say(`questions:screens.${screen}`) })}</h3>
      <Lines
        lines={given.map(([id, value]) => `${say(`questions:questions.${id}.q`)} ${answer(id, value).join('; ')}`)}
      />
      {newRules.map((id) => (
        <p key={id}>
          <b>{say(`advice:reasons.${id}`)}</b> <span className="muted">{id}</span>
        </p>
      ))}
      <p>
        {newRules.length === 0 && level === 'SELF_CARE'
          ? say('learn:rules.replayNone')
          : say(`advice:levels.${level}.title`)}{' '}
        {stops && say('learn:rules.replayStop')}
      </p>
    </li>
  )
}
