import { daysBetween, type Day } from '../diary/trend.ts'
import { useText } from './useText.ts'

const height = 260,
  left = 28,
  right = 10,
  top = 12,
  bottom = 52

/** Pain as dots and a line that breaks where days are missing; a square for a session, a diamond for a check-in. One path per shape, whatever the number of days. */
export const PainChart = ({
  days,
  span,
  today,
  width,
  label,
}: {
  readonly days: readonly Day[]
  /** Days across. */
  readonly span: number
  readonly today: string
  /** CSS pixels. */
  readonly width: number
  readonly label: string
}) => {
  const { locale } = useText()
  const x = (day: Day): number => left + (span - 1 - daysBetween(day.on, today) + 0.5) * ((width - left - right) / span)
  const y = (pain: number): number => top + ((10 - pain) * (height - top - bottom)) / 10
  const scored = days.flatMap((day) => (day.pain === undefined ? [] : [{ day, x: x(day), y: y(day.pain) }]))
  const size = span > 60 ? 2.5 : 5.5
  const line = scored
    .map(({ day, x: px, y: py }, nth) => {
      const before = scored[nth - 1]
      const gap = before === undefined || daysBetween(before.day.on, day.on) > 1
      return `${gap ? 'M' : 'L'}${px.toFixed(1)},${py.toFixed(1)}`
    })
    .join('')
  const dots = scored
    .map(
      ({ x: px, y: py }) =>
        `M${(px - size).toFixed(1)},${py.toFixed(1)}a${size},${size} 0 1 0 ${2 * size},0a${size},${size} 0 1 0 ${-2 * size},0`,
    )
    .join('')
  const sessionsAt = height - bottom + 12
  const sessions = days
    .filter((day) => day.sessions > 0)
    .map((day) => `M${(x(day) - size * 0.9).toFixed(1)},${sessionsAt}h${size * 1.8}v${size * 1.8}h${-size * 1.8}Z`)
    .join('')
  const checkIns = days
    .filter((day) => day.checkIn)
    .map((day) => `M${x(day).toFixed(1)},${sessionsAt + 14}l6,7l-6,7l-6,-7Z`)
    .join('')
  const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
  const dayAt = (ago: number): string => {
    const date = new Date(`${today}T12:00:00`)
    date.setDate(date.getDate() - ago)
    return written.format(date)
  }
  return (
    <svg
      className="pain-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {[0, 2, 4, 6, 8, 10].map((pain) => (
        <g key={pain}>
          <path className="grid" d={`M${left},${y(pain)}H${width - right}`} />
          <text x={left - 8} y={y(pain) + 5} textAnchor="end">
            {pain}
          </text>
        </g>
      ))}
      <path className="pain-line" d={line} />
      <path className="pain-dots" d={dots} />
      <path className="session-marks" d={sessions} />
      <path className="check-marks" d={checkIns} />
      <text x={left} y={height - 4}>
        {dayAt(span - 1)}
      </text>
      <text x={width - right} y={height - 4} textAnchor="end">
        {dayAt(0)}
      </text>
    </svg>
  )
}
