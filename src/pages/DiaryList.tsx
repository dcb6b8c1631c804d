import { useState } from 'react'
import { removeEntry } from '../diary/diary.ts'
import { byDay, isStop, type Entry } from '../diary/entries.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useClockWords } from './useClockWords.ts'
import { useText } from './useText.ts'

const atOnce = 14

/** Everything in the diary, newest first, to change or delete. */
export const DiaryList = ({
  entries,
  onEdit,
}: {
  readonly entries: readonly Entry[]
  readonly onEdit: (day: string) => void
}) => {
  const { say, locale } = useText()
  const { minutes } = useClockWords()
  const [shown, setShown] = useState(atOnce)
  const [leaving, setLeaving] = useState<Entry>()
  const written = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const dateOf = (entry: Entry) => written.format(new Date(`${entry.on}T12:00:00`))
  const wordsOf = (entry: Entry): string => {
    if (entry.kind === 'checkIn' && isStop(entry)) return say('diary:list.stop')
    if (entry.kind === 'checkIn')
      return say('diary:list.checkIn', { moment: say(`followup:checkIn.moments.${entry.moment}`) })
    if (entry.kind === 'session') {
      const what = say(entry.session === 'heat' ? 'diary:list.heat' : 'diary:list.session', {
        done: entry.done,
        planned: entry.planned,
        minutes: minutes(entry.seconds),
      })
      return entry.stopped ? `${what}, ${say('diary:list.stopped')}` : what
    }
    return [
      entry.feeling && say(`diary:form.feelings.${entry.feeling}`),
      entry.pain !== undefined && say('diary:list.pain', { pain: entry.pain }),
      entry.done !== undefined && say(entry.done ? 'diary:list.done' : 'diary:list.notDone'),
      entry.note,
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <section className="stack" aria-labelledby="diary-list">
      <h2 id="diary-list">{say('diary:list.title')}</h2>
      <ul className="diary-list">
        {byDay(entries)
          .slice(0, shown)
          .map((entry) => (
            <li key={entry.id}>
              <div>
                <b>{dateOf(entry)}</b>
                <p>{wordsOf(entry)}</p>
              </div>
              <div className="row noprint">
                {entry.kind === 'day' && (
                  <Button
                    small
                    look="quiet"
                    aria-label={`${say('diary:list.edit')}: ${dateOf(entry)}`}
                    onClick={() => {
                      onEdit(entry.on)
                      document.getElementById('diary-day')?.scrollIntoView()
                    }}
                  >
                    {say('diary:list.edit')}
                  </Button>
                )}
                {entry.kind !== 'checkIn' && (
                  <Button
                    small
                    look="quiet"
                    aria-label={`${say('diary:list.delete')}: ${dateOf(entry)}`}
                    onClick={() => setLeaving(entry)}
                  >
                    {say('diary:list.delete')}
                  </Button>
                )}
              </div>
            </li>
          ))}
      </ul>
      {shown < entries.length && (
        <p className="noprint">
          <Button small look="quiet" onClick={() => setShown(shown + 30)}>
            {say('diary:list.more')}
          </Button>
        </p>
      )}
      {leaving && (
        <Dialog title={say('diary:list.deleteTitle')} onCancel={() => setLeaving(undefined)}>
          <p>
            {dateOf(leaving)}: {wordsOf(leaving)}
          </p>
          <div className="row">
            <Button
              onClick={() => {
                removeEntry(leaving.id)
                setLeaving(undefined)
              }}
            >
              {say('diary:list.yes')}
            </Button>
            <Button look="quiet" onClick={() => setLeaving(undefined)}>
              {say('diary:list.no')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
