import { anyOf, scale } from '../language.ts'

export const stressLevel = scale('stressLevel', {
  section: 'stress',
  code: '- (LOINC 93038-8 Stress level exists but has a 5-word scale, S52: do not use)',
})

export const moodSigns = anyOf('moodSigns', ['worried', 'fearMove', 'lowMood', 'selfHarm', 'none', 'skip'], {
  section: 'stress',
  exclusive: ['none', 'skip'],
  min: { selfHarm: 'URGENT' },
})
