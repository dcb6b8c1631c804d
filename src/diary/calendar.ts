import { createEvents, type DateArray, type EventAttributes } from 'ics'

export type CalendarTimes = {
  /** HH:MM on the person's own clock. */
  readonly exercise: readonly string[]
  readonly checkIn: string
}
export type CalendarWords = { readonly exercise: string; readonly checkIn: string; readonly open: string }
export type CheckInDay = {
  /** YYYY-MM-DD */
  readonly on: string
  readonly name: string
}

const sixWeeks = 42 // days
const alarmBefore = 5 // minutes; at 0 some calendars get no alarm
const at = (day: string, time: string): DateArray => [...day.split('-'), ...time.split(':')].map(Number) as DateArray // year, month, day, hour, minute

/**
 * A calendar file (RFC 5545) with daily exercises for six weeks and the check-ins. Times are floating: the clock on the
 * wall, so 8 o'clock stays 8 o'clock when summer time begins or ends.
 * @throws Error when a time is not HH:MM
 */
export const calendarFile = (
  from: string,
  times: CalendarTimes,
  checkIns: readonly CheckInDay[],
  words: CalendarWords,
  link: string,
): string => {
  if (![...times.exercise, times.checkIn].every((time) => /^\d\d:\d\d$/.test(time))) throw new Error('not HH:MM')
  const event = (id: string, start: DateArray, minutes: number, title: string): EventAttributes => ({
    uid: `${id}@nekwijzer`,
    productId: 'nekwijzer',
    calName: words.exercise,
    start,
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes },
    title,
    description: words.open,
    ...(link.startsWith('https:') && { url: link }),
    alarms: [{ action: 'display', description: title, trigger: { minutes: alarmBefore, before: true } }],
  })
  const { value, error } = createEvents([
    ...times.exercise.map((time, nth) => ({
      ...event(`exercise-${nth}-${from}`, at(from, time), 10, words.exercise),
      recurrenceRule: `FREQ=DAILY;COUNT=${sixWeeks}`,
    })),
    ...checkIns.map(({ on, name }) => event(`check-in-${on}`, at(on, times.checkIn), 5, `${words.checkIn}: ${name}`)),
  ])
  if (typeof value !== 'string') throw new Error('no calendar file', { cause: error })
  return value
}
