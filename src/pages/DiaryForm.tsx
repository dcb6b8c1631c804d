import { useState } from 'react'
import { diaryWritten, keepDay, useDiary } from '../diary/diary.ts'
import type { DayEntry, Feeling } from '../diary/entries.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Scale } from '../ui/Scale.tsx'
import { useText } from './useText.ts'
import { useToday } from './useToday.ts'

type Own = Partial<Pick<DayEntry, 'pain' | 'done' | 'note'>>
const feelings: readonly Feeling[] = ['better', 'same', 'worse']

/** One day: better, same or worse with one tap, pain, done or not, a note. One tap is enough to keep it. */
export const DiaryForm = ({ day, onDay }: { readonly day: string; readonly onDay: (day: string) => void }) => {
  const { say, locale } = useText()
  const known = useDiary(({ entries }) => entries.find((entry) => entry.kind === 'day' && entry.on === day))
  const before = known?.kind === 'day' ? known : undefined
  // what is not touched here follows what is kept: another tab may write about the same day
  const [own, setOwn] = useState<Own>({})
  const { feeling, pain, done, note = '' } = { ...before, ...own }
  const [status, setStatus] = useState<'saved' | 'nothing'>()
  const keep = (now: { readonly feeling?: Feeling | undefined }) => {
    const felt = now.feeling ?? feeling
    if (felt === undefined && pain === undefined && done === undefined && note.trim() === '') {
      setStatus('nothing')
      return
    }
    keepDay({
      on: day,
      ...(felt && { feeling: felt }),
      ...(pain !== undefined && { pain }),
      ...(done !== undefined && { done }),
      ...(note.trim() !== '' && { note: note.trim() }),
    })
    setOwn({})
    void diaryWritten().then((written) => setStatus(written ? 'saved' : undefined))
  }
  const today = useToday()
  const written = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return (
    <section className="stack noprint" aria-labelledby="diary-day">
      <h2 id="diary-day">{day === today ? say('diary:form.title') : written.format(new Date(`${day}T12:00:00`))}</h2>
      <fieldset>
        <legend className="q-legend">{say('diary:form.feeling')}</legend>
        <div className="row">
          {feelings.map((each) => (
            <Button
              key={each}
              look={feeling === each ? 'primary' : 'quiet'}
              aria-pressed={feeling === each}
              onClick={() => {
                keep({ feeling: each })
              }}
            >
              {say(`diary:form.feelings.${each}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="q-legend">{say('diary:form.pain')}</legend>
        <Scale
          name="diaryPain"
          low={say('diary:form.low')}
          high={say('diary:form.high')}
          value={pain}
          onChoose={(score) => setOwn({ ...own, pain: score })}
        />
      </fieldset>
      <fieldset>
        <legend className="q-legend">{say('diary:form.done')}</legend>
        <Choice
          name="diaryDone"
          kind="radio"
          chosen={done === undefined ? [] : [done ? 'yes' : 'no']}
          options={(['yes', 'no'] as const).map((id) => ({ id, label: say(`diary:form.${id}`) }))}
          onChoose={(id) => setOwn({ ...own, done: id === 'yes' })}
        />
      </fieldset>
      <label className="field">
        <span>{say('diary:form.note')}</span>
        <textarea
          rows={2}
          maxLength={500}
          value={note}
          onChange={({ target }) => setOwn({ ...own, note: target.value })}
        />
      </label>
      <div className="row">
        <Button onClick={() => keep({})}>{say('diary:form.save')}</Button>
        <label className="field inline">
          <span>{say('diary:form.date')}</span>
          <input
            type="date"
            value={day}
            max={today}
            onChange={({ target }) => {
              if (target.value !== '' && target.value <= today) onDay(target.value)
            }}
          />
        </label>
      </div>
      <p role="status">{status && say(`diary:form.${status}`)}</p>
    </section>
  )
}
