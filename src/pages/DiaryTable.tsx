import type { Entry } from '../diary/entries.ts'
import type { Day } from '../diary/trend.ts'
import { useText } from './useText.ts'

/** The days of the chart as a table, newest first. */
export const DiaryTable = ({
  days,
  entries,
}: {
  readonly days: readonly Day[]
  readonly entries: readonly Entry[]
}) => {
  const { say, locale } = useText()
  const written = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' })
  const own = new Map(entries.flatMap((entry) => (entry.kind === 'day' ? [[entry.on, entry] as const] : [])))
  return (
    <div className="table-scroll">
      <table className="diary-table">
        <thead>
          <tr>
            {(['day', 'pain', 'feeling', 'sessions', 'note'] as const).map((column) => (
              <th scope="col" key={column}>
                {say(`diary:chart.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ on, pain, sessions }) => {
            const entry = own.get(on)
            return (
              <tr key={on}>
                <th scope="row">
                  <time dateTime={on}>{written.format(new Date(`${on}T12:00:00`))}</time>
                </th>
                <td>{pain}</td>
                <td>{entry?.feeling && say(`diary:form.feelings.${entry.feeling}`)}</td>
                <td>{sessions === 0 ? '' : sessions}</td>
                <td>{entry?.note}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
