import { anyOf } from '../language.ts'

export const sleepFactors = anyOf(
  'sleepFactors',
  ['shortSleep', 'wakesFromPain', 'wakesStiff', 'stomachSleeper', 'pillowWrong', 'none'],
  {
    section: 'sleep',
    exclusive: ['none'],
  },
)
