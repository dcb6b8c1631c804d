import { useState } from 'react'
import type { RecheckMoment } from '../guide/advise.ts'
import { useKept } from '../visit/kept.ts'
import { useText } from './useText.ts'

const daysAfter: { readonly [moment in RecheckMoment]: number } = { day3: 3, week1: 7, week2: 14, week6: 42 }

/** Dates to look back: day 3 and weeks 1, 2 and 6 after the advice. */
export const Recheck = ({ moments }: { readonly moments: readonly RecheckMoment[] }) => {
  const { say, locale } = useText()
  const advisedOn = useKept((kept) => kept.advisedOn)
  const [now] = useState(() => new Date())
  const start = advisedOn === undefined ? now : new Date(advisedOn)
  const written = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const dateOf = (moment: RecheckMoment) =>
    new Date(start.getFullYear(), start.getMonth(), start.getDate() + daysAfter[moment])
  return (
    <section className="stack recheck">
      <h2>{say('advice:recheck.title')}</h2>
      <p>{say('advice:recheck.hint')}</p>
      <dl className="kv">
        {moments.map((moment) => (
          <div key={moment}>
            <dt>{say(`advice:recheck.${moment}`)}</dt>
            <dd>
              <time dateTime={dateOf(moment).toISOString().slice(0, 10)}>{written.format(dateOf(moment))}</time>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
