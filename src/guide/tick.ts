import type { AnyOf } from './language.ts'

/** The ticked options after a tick or untick: an exclusive option clears the others, and is cleared by them. */
export const tick = (question: AnyOf, ticked: readonly string[], option: string): readonly string[] => {
  if (ticked.includes(option)) return ticked.filter((each) => each !== option)
  if (question.exclusive.includes(option)) return [option]
  return [...ticked.filter((each) => !question.exclusive.includes(each)), option]
}
