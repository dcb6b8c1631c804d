import { anyOf } from '../language.ts'

export const loadFactors = anyOf(
  'loadFactors',
  ['repetitive', 'heavyLifting', 'overhead', 'shoulderBag', 'newSport', 'coldDraught', 'none'],
  {
    section: 'load',
    exclusive: ['none'],
  },
)
