import { useLayoutEffect, useRef, useState } from 'react'
import type { Entry } from '../diary/entries.ts'
import { daysBetween, daysOf, summaryOf, weeksOf, type Day } from '../diary/trend.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DiaryTable } from './DiaryTable.tsx'
import { PainChart } from './PainChart.tsx'
import { useText } from './useText.ts'
import { useToday } from './useToday.ts'

const periods = ['14', '90', 'all'] as const

/** What a chart says in words. */
const useSummary = () => {
  const { say, locale } = useText()
  const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' })
  const dayOf = ({ on }: Day) => written.format(new Date(`${on}T12:00:00`))
  return (days: readonly Day[]): string => {
    const found = summaryOf(days)
    const sessions = days.reduce((sum, day) => sum + day.sessions, 0)
    const pain =
      found === undefined
        ? say('diary:chart.none')
        : say(found.days === 1 ? 'diary:chart.one' : 'diary:chart.many', {
            days: found.days,
            first: found.first.pain ?? '',
            last: found.last.pain ?? '',
            firstDay: dayOf(found.first),
            lastDay: dayOf(found.last),
            lowest: found.lowest,
            highest: found.highest,
          })
    return sessions === 0 ? pain : `${pain} ${say('diary:chart.sessions', { count: sessions })}`
  }
}

/** Pain over time with sessions and check-ins: picture, sentence and table say the same. */
export const DiaryChart = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const { say, locale } = useText()
  const summary = useSummary()
  const [period, setPeriod] = useState<string>('14')
  const [table, setTable] = useState(false)
  const [width, setWidth] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const measure = () => setWidth(box.current?.clientWidth ?? 0)
    measure()
    const watcher = new ResizeObserver(measure)
    if (box.current) watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [])
  const today = useToday()
  const all = daysOf(entries)
  const days = period === 'all' ? all : all.filter(({ on }) => daysBetween(on, today) < Number(period))
  const span = period === 'all' ? Math.max(14, daysBetween(all[0]?.on ?? today, today) + 1) : Number(period)
  const weeks = weeksOf(all, today)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (
    <section className="stack" aria-labelledby="diary-chart">
      <h2 id="diary-chart">{say('diary:chart.title')}</h2>
      {weeks && (
        <p>{say('diary:chart.week', { before: number.format(weeks.before), now: number.format(weeks.now) })}</p>
      )}
      <p>{summary(days)}</p>
      <div ref={box}>
        {width > 0 && <PainChart days={days} span={span} today={today} width={width} label={summary(days)} />}
      </div>
      <ul className="legend" aria-hidden="true">
        {(['pain', 'session', 'checkIn'] as const).map((shape) => (
          <li key={shape}>
            <span className={`key ${shape}`} />
            {say(`diary:chart.${shape}`)}
          </li>
        ))}
      </ul>
      <fieldset className="noprint periods">
        <legend className="q-legend">{say('diary:chart.period')}</legend>
        <Choice
          name="period"
          kind="radio"
          chosen={[period]}
          options={periods.map((id) => ({ id, label: say(`diary:chart.periods.${id}`) }))}
          onChoose={setPeriod}
        />
      </fieldset>
      <p className="noprint">
        <Button small look="quiet" aria-expanded={table} onClick={() => setTable(!table)}>
          {say(table ? 'diary:chart.hideTable' : 'diary:chart.table')}
        </Button>
      </p>
      {table && <DiaryTable days={days} entries={entries} />}
    </section>
  )
}
