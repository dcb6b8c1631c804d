import { anyOf, scale } from '../language.ts'

export const stressLevel = scale('stressLevel', { section: 'stress' })

export const moodSigns = anyOf('moodSigns', ['worried', 'fearMove', 'lowMood', 'selfHarm', 'none', 'skip'], {
  section: 'stress',
  exclusive: ['none', 'skip'],
  min: { selfHarm: 'URGENT' },
})
