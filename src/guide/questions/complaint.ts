import { anyOf, bodyMap, oneOf, scale } from '../language.ts'
import { regionOptions } from '../regions.ts'

export const painRegions = bodyMap('painRegions', regionOptions, {
  section: 'complaint',
  required: true,
})

export const painNow = scale('painNow', { section: 'complaint', required: true })

export const duration = oneOf('duration', ['lt1w', '1to6w', '6to12w', 'gt12w'], {
  section: 'complaint',
  required: true,
  min: { '6to12w': 'PHYSIO', gt12w: 'PHYSIO' },
})

export const trend = oneOf('trend', ['better', 'same', 'worse'], { section: 'complaint', required: true })

export const episodes = oneOf('episodes', ['first', 'before', 'frequent'], {
  section: 'complaint',
  required: true,
  min: { frequent: 'PHYSIO' },
})

export const interferenceScore = scale('interferenceScore', { section: 'complaint', required: true })

export const interferenceAreas = anyOf(
  'interferenceAreas',
  ['driving', 'work', 'sleep', 'sport', 'household', 'none'],
  {
    section: 'complaint',
    exclusive: ['none'],
  },
)
