import { Play } from 'lucide-react'
import type { CautionId } from '../guide/care/gate.ts'
import { lengthOf, phasesOf } from '../session/phases.ts'
import { secondsOf, type Item } from '../session/program.ts'
import { Button } from '../ui/Button.tsx'
import { Lines } from '../ui/Steps.tsx'
import { CueSwitches } from './CueSwitches.tsx'
import { SessionCautions } from './SessionCautions.tsx'
import { useClockWords } from './useClockWords.ts'
import { useStepWords } from './useStepWords.ts'
import { useText } from './useText.ts'

/** What the session holds, what to put ready, and the start button (which also lets a phone play sound). */
export const SessionReady = ({
  program,
  half,
  cautions,
  onStart,
  onGoOn,
}: {
  readonly program: readonly Item[]
  readonly half: boolean
  readonly cautions: readonly CautionId[]
  readonly onStart: () => void
  readonly onGoOn: (() => void) | undefined
}) => {
  const { say, list } = useText()
  const [stand, move, wrong] = list('session:ready.before')
  const before = program.some(({ subject }) => subject === 'heat') ? [stand, wrong] : [stand, move, wrong]
  const { clock } = useClockWords()
  const words = useStepWords()
  const minutes = Math.max(1, Math.round(lengthOf(phasesOf(program)) / 60))
  return (
    <>
      <p className="lede">{say('session:ready.length', { count: minutes })}</p>
      {half && <p className="remark">{say('session:half')}</p>}
      <SessionCautions cautions={cautions} />
      <div className="row">
        {onGoOn && (
          <Button onClick={onGoOn}>
            <Play className="i" aria-hidden="true" />
            {say('session:ready.goOn')}
          </Button>
        )}
        <Button look={onGoOn ? 'quiet' : 'primary'} onClick={onStart}>
          {!onGoOn && <Play className="i" aria-hidden="true" />}
          {say(onGoOn ? 'session:ready.again' : 'session:ready.start')}
        </Button>
      </div>
      <Lines lines={before.filter((line) => line !== undefined)} />
      <section className="stack">
        <h2>{say('session:ready.what')}</h2>
        <ol className="steps">
          {program.map((item) => (
            <li key={item.subject}>
              <span>
                {words.name(item)} <span className="muted">({clock(secondsOf(item))})</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <CueSwitches />
    </>
  )
}
