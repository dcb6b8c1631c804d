import { localDay, type CheckInEntry } from '../diary/entries.ts'
import { checkInMoments, daysUntil, type CheckInMoment } from '../guide/followup/checkIn.ts'

export type CheckInDate = { readonly moment: CheckInMoment; readonly on: string; readonly done: string | undefined }

/** The day of each check-in, and when it was done. */
export const checkInDays = (advisedOn: string, checkIns: readonly CheckInEntry[]): readonly CheckInDate[] => {
  const start = new Date(advisedOn)
  return checkInMoments.map((moment) => ({
    moment,
    on: localDay(new Date(start.getFullYear(), start.getMonth(), start.getDate() + daysUntil[moment])),
    done: checkIns.findLast((each) => each.moment === moment && each.answers.fuChange !== undefined)?.on,
  }))
}

/** The check-in that is due on a day: the latest one whose day has come, unless it or a later one is done. */
export const dueOn = (days: readonly CheckInDate[], today: string): CheckInMoment | undefined => {
  const come = days.filter(({ on }) => on <= today)
  return come.at(-1)?.done === undefined ? come.at(-1)?.moment : undefined
}
/** Two or more days have come without a check-in: ask once, then stop. */
export const missedTwo = (days: readonly CheckInDate[], today: string): boolean =>
  days.filter(({ on, done }) => on <= today && done === undefined).length > 2
