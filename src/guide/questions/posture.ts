import { anyOf, oneOf } from '../language.ts'

export const postureContext = anyOf(
  'postureContext',
  ['screenSitting', 'phoneDown', 'longDriving', 'fineWork', 'noBreaks', 'none'],
  {
    section: 'posture',
    exclusive: ['none'],
  },
)

export const screenHours = oneOf('screenHours', ['lt2', '2to4', '4to8', 'gt8'], { section: 'posture' })
