import type { Prescribed } from '../share/dosage.ts'
import { useText } from './useText.ts'

/** A dose in one line: "3 times a day, 5 days a week: 10 times, hold for 3 seconds each time, 2 rounds". */
export const useDoseWords = () => {
  const { say } = useText()
  return ({ hold, reps, sets, perDay, daysPerWeek }: Prescribed): string => {
    const when = [
      say('share:dose.perDay', { count: perDay }),
      ...(daysPerWeek < 7 ? [say('share:dose.days', { count: daysPerWeek })] : []),
    ]
    const what = [
      say('share:dose.reps', { count: reps }),
      ...(hold > 0 ? [say('share:dose.hold', { count: hold })] : []),
      ...(sets > 1 ? [say('share:dose.sets', { count: sets })] : []),
    ]
    return `${when.join(', ')}: ${what.join(', ')}`
  }
}
