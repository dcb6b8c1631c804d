import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/guide/questions/screens.ts'
import type { Reply } from '../../src/share/reply.ts'
import { summaryOf } from '../../src/share/summary.ts'
import { everything, longest, replyOf } from './replies.ts'
import { settledCalm, text } from './summaryWords.ts'

describe('warning signs', () => {
  test('"none of these" reads as every sign asked and denied', () => {
    const { signs } = summaryOf(replyOf(settledCalm))
    expect(signs.present).toEqual([])
    expect(signs.denied).toContain('emergencySigns.strokeSigns')
    expect(signs.denied).toContain('neckInjury.noInjury')
    expect(signs.denied).toContain('otherSigns.clumsyGait')
  })
  test('a ticked sign is present and the others of its list are denied', () => {
    const { signs } = summaryOf(replyOf({ ...settledCalm, otherSigns: ['fever'] }))
    expect(signs.present).toEqual(['otherSigns.fever'])
    expect(signs.denied).toContain('otherSigns.weightLoss')
    expect(signs.denied).not.toContain('otherSigns.fever')
  })
  test('a sign that was left out never reads as denied', () => {
    const { signs } = summaryOf(
      replyOf({ ...settledCalm, painRegions: ['chestFrontL'], chestClarify: 'no' }, { leftOut: ['signs'] }),
    )
    expect(signs.denied).toEqual([])
    expect(signs.present).toEqual([])
    expect(signs.unknown).toEqual(
      expect.arrayContaining(['emergencySigns', 'emergencySigns2', 'neckInjury', 'otherSigns', 'injurySigns']),
    )
  })
  test('leaving out the pain places leaves the question about chest pain open, not denied', () => {
    const { signs } = summaryOf(
      replyOf({ ...settledCalm, painRegions: ['chestFrontL'], chestClarify: 'no' }, { leftOut: ['places'] }),
    )
    expect(signs.denied).not.toContain('chestClarify.no')
    expect(signs.unknown).toContain('chestClarify')
  })
  test('leaving out the age leaves signs that depend on it open, not denied', () => {
    const { signs } = summaryOf(
      replyOf({ ...settledCalm, ageBand: '65plus', otherSigns: ['none'] }, { leftOut: ['health'] }),
    )
    expect(signs.denied).not.toContain('otherSigns.gcaSigns')
    expect(signs.unknown).toContain('otherSigns.gcaSigns')
  })
  test('signs that come after an early end were not asked', () => {
    const { signs } = summaryOf(replyOf({ country: 'NL', ageBand: '16to49', emergencySigns: ['strokeSigns'] }))
    expect(signs.present).toEqual(['emergencySigns.strokeSigns'])
    expect(signs.unknown).toEqual(expect.arrayContaining(['emergencySigns2', 'neckInjury', 'otherSigns']))
    expect(signs.denied.filter((each) => !each.startsWith('emergencySigns.'))).toEqual([])
  })
  test('"not sure" leaves the signs of that list unsure, none denied', () => {
    const { signs } = summaryOf(replyOf({ ...settledCalm, emergencySigns: ['unsure'], unsureClarify: 'oldKnown' }))
    expect(signs.unsure).toContain('emergencySigns.thunderclap')
    expect(signs.denied.some((each) => each.startsWith('emergencySigns.'))).toBe(false)
    expect(text(replyOf({ ...settledCalm, emergencySigns: ['unsure'] }))).toContain('Onzeker: tekenen als bij beroerte')
  })
  test('no answer reads as both denied and something else', () => {
    for (const reply of [
      replyOf(everything),
      longest,
      replyOf(settledCalm),
      replyOf({ ...settledCalm, otherSigns: ['fever', 'unsure'] }),
    ]) {
      const { signs } = summaryOf(reply)
      const other = new Set([...signs.present, ...signs.unsure, ...signs.unknown])
      expect(signs.denied.filter((each) => other.has(each))).toEqual([])
    }
  })
  test('arms, headache and dizziness are told as present or denied, too', () => {
    const { arms, head, reason } = summaryOf(
      replyOf({ ...settledCalm, armSymptoms: ['tingling'], armBothSides: 'no', armKnown: 'new' }),
    )
    expect(arms.present).toEqual(['armSymptoms.tingling'])
    expect(arms.denied).toContain('armSymptoms.weakness')
    expect(head.denied).toEqual(['headachePattern.none', 'dizziness.none'])
    expect(reason).toEqual({ headache: false, dizziness: false })
  })
})

describe('thoughts of self-harm', () => {
  test('stand there only when the person shared them', () => {
    const answers: Answers = { ...settledCalm, moodSigns: ['worried', 'selfHarm'] }
    expect(text(replyOf(answers))).not.toMatch(/zelfbeschadiging|dood/)
    expect(text(replyOf(answers, { selfHarm: true }))).toContain('gedachten aan dood of zelfbeschadiging')
  })
  test('are never listed as denied', () => {
    const { contributing } = summaryOf(replyOf({ ...settledCalm, moodSigns: ['none'] }))
    expect(contributing.mood.denied).toEqual(['moodSigns.worried', 'moodSigns.fearMove', 'moodSigns.lowMood'])
    expect(text(replyOf({ ...settledCalm, moodSigns: ['none'] }))).not.toMatch(/zelfbeschadiging|dood/)
  })
  test('do not make grade IV possible: they are no sign of the neck', () => {
    const reply = replyOf({ ...settledCalm, moodSigns: ['selfHarm'] }, { selfHarm: true })
    expect(summaryOf(reply).orientation.grade).toBe('oneOrTwo')
  })
})

describe('given advice', () => {
  test('names the rules with the answers that made them count', () => {
    expect(text(replyOf({ ...settledCalm, otherSigns: ['fever'] }))).toContain(
      'R-UR-01 (koorts van 38 of hoger, koude rillingen of koortsig)',
    )
  })
  test('more urgent than the shared answers explain is said', () => {
    const answers: Answers = { ...settledCalm, otherSigns: ['fever'] }
    const reply = replyOf(answers, { leftOut: ['signs'] })
    expect(summaryOf(reply).advice).toMatchObject({
      level: 'URGENT',
      explains: 'SELF_CARE',
      against: 'givenMoreUrgent',
    })
    expect(text(reply).replaceAll(/\s+/g, ' ')).toContain('dringender advies dan deze antwoorden verklaren')
  })
  test('is not doubted when nothing that counts was left out', () => {
    expect(summaryOf(replyOf(settledCalm, { leftOut: ['mood'] })).advice.against).toBe('same')
  })
})

test('what the last check-in meant stands with the follow-up', () => {
  const checkIns: Reply['checkIns'] = [
    { on: '2026-03-12', moment: 'week1', answers: { fuNewSigns: ['urgentAny'], fuPain: 3 } },
    { on: '2026-03-10', moment: 'day3', answers: { fuNewSigns: ['none'], fuPain: 3 } },
  ]
  expect(text(replyOf(settledCalm, {}, { checkIns })).replaceAll(/\s+/g, ' ')).toContain(
    'Advies na de laatste tussenmeting: bel vandaag een arts (niveau 4 van 5) (F-02)',
  )
})
