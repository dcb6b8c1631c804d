import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile } from '../../src/diary/calendar.ts'

const words = { exercise: 'Nekoefeningen', checkIn: 'Terugblik', open: 'Open je plan; hier, of daar' }
const link = 'https://gids.example/nl/plan'
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) // parse gives one calendar as nested arrays

const occurrences = (event: ICAL.Event): readonly string[] => {
  const days = event.iterator()
  const found: string[] = []
  while (!days.complete) {
    const next = days.next() as ICAL.Time | undefined // undefined at the end, which the types leave out
    if (next) found.push(next.toString())
  }
  return found
}

test.each([
  ['2026-10-20', '2026-10-25T08:00:00'],
  ['2027-03-20', '2027-03-28T08:00:00'],
])('exercises from %s stay at 8 o’clock on the day the clock changes and after it', (from, changeDay) => {
  const [exercise] = eventsOf(calendarFile(from, { exercise: ['08:00'], checkIn: '20:30' }, [], words, link))
  if (exercise === undefined) throw new Error('no event')
  const days = occurrences(exercise)
  expect(days).toHaveLength(42)
  expect(days[0]).toBe(`${from}T08:00:00`)
  expect(days).toContain(changeDay)
  expect(days.every((day) => day.endsWith('T08:00:00'))).toBe(true)
})

test('a check-in stands on its own day at the chosen time, with an alarm and a link back', () => {
  const file = calendarFile(
    '2026-11-24',
    { exercise: ['08:00', '19:15'], checkIn: '20:30' },
    [{ on: '2026-11-27', name: 'dag 3' }],
    words,
    link,
  )
  const events = eventsOf(file)
  expect(events.map(({ summary }) => summary)).toEqual(['Nekoefeningen', 'Nekoefeningen', 'Terugblik: dag 3'])
  const checkIn = events[2]
  expect(checkIn?.startDate.toString()).toBe('2026-11-27T20:30:00')
  expect(checkIn?.startDate.zone.tzid).toBe('floating')
  expect(checkIn?.description).toBe(words.open)
  expect(checkIn?.component.getFirstPropertyValue('url')).toBe(link)
  expect(checkIn?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe('DISPLAY')
  expect(checkIn?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT5M')
})

test('a time that is no time gives no file', () => {
  expect(() => calendarFile('2026-11-24', { exercise: ['soon'], checkIn: '20:30' }, [], words, link)).toThrow('HH:MM')
})
