import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { localDay } from '../diary/entries.ts'
import type { Language } from '../i18n/languages.ts'
import { Button } from '../ui/Button.tsx'
import { checkInDays } from './checkInDays.ts'
import { ownAddress } from './ownAddress.ts'
import { saveFile } from './saveFile.ts'
import type { CareNow } from './useCareNow.ts'
import { useText } from './useText.ts'

/** A calendar file with sessions and check-ins at the times the person picks. The app itself cannot send reminders. */
export const Reminders = ({ care }: { readonly care: CareNow }) => {
  const { say, language } = useText()
  const [first, setFirst] = useState('09:00')
  const [second, setSecond] = useState('')
  const [check, setCheck] = useState('20:00')
  const [status, setStatus] = useState<'done' | 'bad'>()
  const save = async () => {
    const today = localDay(new Date())
    const link = ownAddress(language as Language, 'plan', '') // only ever set to one of ours
    try {
      const { calendarFile } = await import('../diary/calendar.ts')
      const file = calendarFile(
        today,
        { exercise: [first, second].filter((time) => time !== ''), checkIn: check },
        checkInDays(care.advisedOn, care.checkIns)
          .filter(({ on, done }) => on > today && done === undefined)
          .map(({ moment, on }) => ({ on, name: say(`followup:checkIn.moments.${moment}`) })),
        {
          exercise: say('followup:reminders.exercise'),
          checkIn: say('followup:reminders.check'),
          open: say('followup:reminders.open', { link }),
        },
        link,
      )
      saveFile('nekwijzer.ics', 'text/calendar', file)
      setStatus('done')
    } catch {
      setStatus('bad')
    }
  }
  const field = (label: string, value: string, change: (time: string) => void) => (
    <label className="field">
      <span>{say(label)}</span>
      <input type="time" value={value} onChange={({ target }) => change(target.value)} />
    </label>
  )
  return (
    <section className="stack noprint" aria-labelledby="reminders">
      <h2 id="reminders">{say('followup:reminders.title')}</h2>
      <p>
        {say('followup:reminders.text')} {say('followup:reminders.none')}
      </p>
      <div className="row">
        {field('followup:reminders.time1', first, setFirst)}
        {field('followup:reminders.time2', second, setSecond)}
        {field('followup:reminders.checkTime', check, setCheck)}
      </div>
      <p>
        <Button look="quiet" onClick={() => void save()}>
          <CalendarPlus className="i" aria-hidden="true" />
          {say('followup:reminders.button')}
        </Button>
      </p>
      <p role="status">{status && say(`followup:reminders.${status}`)}</p>
    </section>
  )
}
