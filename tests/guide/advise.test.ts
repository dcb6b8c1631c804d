import { describe, expect, test } from 'vitest'
import { advise } from '../../src/guide/advise.ts'
import { examples } from '../../src/guide/examples.ts'
import { replay } from '../../src/guide/replay.ts'

const stoppedAt = (answers: Parameters<typeof advise>[0]) => advise(answers).stoppedAt

describe('the screen at which the visit stops', () => {
  test('is the one with the emergency sign', () => {
    expect(stoppedAt({ ...examples.sore, emergencySigns: ['collapse'] })).toBe('s02')
    expect(stoppedAt(examples.chest)).toBe('s06b')
  })
  test('is the end of the warning signs for an urgent sign, also when it came before', () => {
    expect(stoppedAt(examples.fever)).toBe('s05')
    expect(stoppedAt({ ...examples.sore, emergencySigns: ['unsure'], unsureClarify: 'maybeNow' })).toBe('s05')
  })
  test('is the later screen that made it urgent', () => {
    expect(stoppedAt({ ...examples.sore, dizziness: 'suddenWithPain' })).toBe('s11')
  })
  test('is none for somebody who may go on', () => {
    expect(stoppedAt(examples.sore)).toBeUndefined()
    expect(stoppedAt(examples.longer)).toBeUndefined()
    expect(stoppedAt({ ...examples.sore, healthHistory: ['cancer'] })).toBeUndefined()
  })
  test('is the last first-sign screen under 16, and at once in an emergency', () => {
    const child = { country: 'NL', ageBand: 'under16', emergencySigns: ['none'], emergencySigns2: ['none'] } as const
    expect(stoppedAt({ ...child, neckInjury: 'noInjury' })).toBe('s03')
    expect(stoppedAt({ ...child, neckInjury: 'minorRecent', injuryChecked: 'no', injurySigns: ['none'] })).toBe('s03b')
    expect(stoppedAt({ ...child, emergencySigns: ['collapse'] })).toBe('s02')
  })
})

describe('an answer set replayed screen by screen', () => {
  test('shows a rule on the screen that made it hold, once', () => {
    const rules = replay({ ...examples.longer, episodes: 'frequent' }).flatMap(({ screen, newRules }) =>
      newRules.map((rule) => `${screen} ${rule}`),
    )
    expect(rules).toEqual(['s07 R-PH-01', 's08 R-PH-02', 's08 R-PH-08'])
  })
  test('ends where the guide stops', () => {
    expect(replay(examples.fever).at(-1)).toMatchObject({ screen: 's05', level: 'URGENT', stops: true })
    expect(replay(examples.chest).at(-1)).toMatchObject({ screen: 's06b', level: 'EMERGENCY', stops: true })
    expect(replay(examples.sore).some(({ stops }) => stops)).toBe(false)
  })
  test('ends at the level of the advice', () => {
    for (const answers of Object.values(examples)) expect(replay(answers).at(-1)?.level).toBe(advise(answers).level)
  })
})
