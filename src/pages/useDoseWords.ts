import type { Prescribed } from '../share/dosage.ts'
import { useText } from './useText.ts'

/** A dose in one sentence: "10 times, hold for 3 seconds, 2 rounds, 3 times a day, 5 days a week". */
export const useDoseWords = () => {
  const { say, language } = useText()
  const listed = new Intl.ListFormat(language, { type: 'unit', style: 'long' })
  return ({ hold, reps, sets, perDay, daysPerWeek }: Prescribed): string =>
    listed.format([
      say('share:dose.reps', { count: reps }),
      ...(hold > 0 ? [say('share:dose.hold', { count: hold })] : []),
      ...(sets > 1 ? [say('share:dose.sets', { count: sets })] : []),
      say('share:dose.perDay', { count: perDay }),
      ...(daysPerWeek < 7 ? [say('share:dose.days', { count: daysPerWeek })] : []),
    ])
}
