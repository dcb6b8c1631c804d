import { Link } from 'wouter'
import { Button, buttonClass } from '../ui/Button.tsx'
import { choosePlan, useKept } from '../visit/kept.ts'
import { checkInDays, dueOn, missedTwo } from './checkInDays.ts'
import type { CareNow } from './useCareNow.ts'
import { useText } from './useText.ts'
import { useToday } from './useToday.ts'

/** Dates to look back, and as a banner the one that is due. After two missed ones it asks once, then stops. */
export const CheckIns = ({ care, banner = false }: { readonly care: CareNow; readonly banner?: boolean }) => {
  const { say, locale } = useText()
  const askNoMore = useKept(({ plan }) => plan.askNoMore === true)
  const today = useToday()
  const days = checkInDays(care.advisedOn, care.checkIns)
  const due = dueOn(days, today)
  const written = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const dateOf = (day: string) => written.format(new Date(`${day}T12:00:00`))
  if (banner) {
    if (due === undefined || askNoMore) return undefined
    const missed = missedTwo(days, today)
    return (
      <section className="panel noprint">
        <p>
          <b>
            {missed
              ? say('followup:checkIn.askOnce')
              : say('followup:checkIn.due', { moment: say(`followup:checkIn.moments.${due}`) })}
          </b>
        </p>
        <div className="row">
          <Link className={buttonClass({ small: true })} href="/checkin">
            {say(missed ? 'followup:checkIn.askYes' : 'followup:checkIn.start')}
          </Link>
          {missed && (
            <Button small look="quiet" onClick={() => choosePlan({ askNoMore: true })}>
              {say('followup:checkIn.askNo')}
            </Button>
          )}
        </div>
      </section>
    )
  }
  return (
    <section className="stack recheck">
      <h2>{say('followup:checkIn.datesTitle')}</h2>
      <dl className="kv">
        {days.map(({ moment, on, done }) => (
          <div key={moment}>
            <dt>
              {say(`followup:checkIn.moments.${moment}`)}
              {moment === 'week12' && <span className="muted"> ({say('followup:checkIn.optional')})</span>}
            </dt>
            <dd>
              {done === undefined ? (
                <time dateTime={on}>{dateOf(on)}</time>
              ) : (
                say('followup:checkIn.done', { date: dateOf(done) })
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="noprint">
        <Link className={buttonClass({ look: 'quiet', small: true })} href="/checkin">
          {say('followup:checkIn.early')}
        </Link>
      </p>
    </section>
  )
}
