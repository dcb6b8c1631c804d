import { useState, type RefObject } from 'react'
import { Link } from 'wouter'
import { diaryWritten, keepDay, useDiary } from '../diary/diary.ts'
import { localDay } from '../diary/entries.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { Scale } from '../ui/Scale.tsx'
import { useKept } from '../visit/kept.ts'
import { useText } from './useText.ts'

const tooMuch = 5 // NPRS: the traffic light of clinical.md section d

/** After the last step: the pain now goes into the diary. */
export const SessionDone = ({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) => {
  const { say } = useText()
  const kept = useKept(({ consent }) => consent === 'yes')
  const [pain, setPain] = useState<number>()
  const [saved, setSaved] = useState(false)
  const save = () => {
    if (pain === undefined) return
    const on = localDay(new Date())
    const today = useDiary.getState().entries.find((entry) => entry.kind === 'day' && entry.on === on)
    keepDay({ ...(today?.kind === 'day' ? today : { on }), pain, done: true })
    void diaryWritten().then(setSaved)
  }
  return (
    <div className="wrap page stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('session:done.title')}
      </h1>
      <p className="lede">{say(kept ? 'session:done.text' : 'session:done.notKept')}</p>
      <fieldset className="stack">
        <legend>
          <h2>{say('session:done.pain')}</h2>
        </legend>
        <Scale
          name="pain"
          low={say('session:done.low')}
          high={say('session:done.high')}
          value={pain}
          onChoose={(score) => {
            setPain(score)
            setSaved(false)
          }}
        />
      </fieldset>
      {pain !== undefined && pain >= tooMuch && <p className="remark">{say('session:done.tooMuch')}</p>}
      <div className="row">
        <Button onClick={save}>{say('session:done.save')}</Button>
        <Link className={buttonClass({ look: 'quiet' })} href="/diary">
          {say('session:done.diary')}
        </Link>
        <Link className={buttonClass({ look: 'quiet' })} href="/plan">
          {say('session:done.advice')}
        </Link>
      </div>
      <p role="status">{saved && say('session:done.saved')}</p>
    </div>
  )
}
