const sameEpisode = 28 * 24 * 60 * 60 * 1000 // ms: a visit within four weeks looks again at the same complaint

/** Whether a visit at `now` is a new episode after those before (ISO date-times, oldest first). */
export const isNewEpisode = (episodes: readonly string[], now: Date): boolean => {
  const last = episodes.at(-1)
  return last === undefined || now.getTime() - new Date(last).getTime() > sameEpisode
}
/** Separate visits in the 12 months before `now`. */
export const episodesIn12Months = (episodes: readonly string[], now: Date): number => {
  const from = new Date(now)
  from.setFullYear(from.getFullYear() - 1)
  return episodes.filter((each) => new Date(each) >= from && new Date(each) <= now).length
}
