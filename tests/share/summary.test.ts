import { describe, expect, test } from 'vitest'
import { questions } from '../../src/guide/questions/screens.ts'
import { followUpQuestions } from '../../src/guide/followup/questions.ts'
import { regions } from '../../src/guide/regions.ts'
import { languages } from '../../src/i18n/languages.ts'
import { createWords, loadWords } from '../../src/i18n/words.ts'
import { makeSummaryWords } from '../../src/pages/summaryWords.ts'
import { summaryText } from '../../src/pages/summaryText.ts'
import { summaryInWords } from '../../src/pages/useSummary.ts'
import { parts } from '../../src/share/parts.ts'
import { summaryOf } from '../../src/share/summary.ts'
import type { Answers } from '../../src/guide/questions/screens.ts'
import type { Reply } from '../../src/share/reply.ts'
import { everything, longest, patient, replyOf } from './replies.ts'

const wordsIn = async (language: (typeof languages)[number]) => {
  const i18n = await createWords(language, ['questions', 'advice', 'care', 'summary'])
  await loadWords(i18n, language, ['summary'])
  return makeSummaryWords({
    say: (key, variables) => String((i18n.t as (key: string, variables?: object) => unknown)(key, variables)),
    has: (key) => i18n.exists(key),
    language,
  })
}
const [nl, en] = await Promise.all([wordsIn('nl'), wordsIn('en')])
const text = (reply: Reply, words = nl) => summaryText(summaryInWords(words, reply))

/** A person without any sign: an ordinary sore neck. */
const calm: Answers = patient('V01')
const settledCalm: Answers = {
  ...calm,
  country: 'NL',
  armSymptoms: ['none'],
  headachePattern: 'none',
  dizziness: 'none',
}

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
    expect(text(replyOf({ ...settledCalm, emergencySigns: ['unsure'] }))).toContain('Onzeker: tekenen van beroerte')
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

describe('KNGF orientation', () => {
  const grade = (
    answers: Answers,
    ...rest: readonly [Parameters<typeof replyOf>[1]?, Parameters<typeof replyOf>[2]?]
  ) => summaryOf(replyOf(answers, ...rest)).orientation.grade
  const course = (answers: Answers, more: Partial<Reply> = {}) =>
    summaryOf(replyOf(answers, {}, more)).orientation.course

  test('without nerve signs and warning signs it is grade I or II', () => {
    expect(grade(settledCalm)).toBe('oneOrTwo')
  })
  test.each([['tingling'], ['armPain'], ['numbness'], ['unsure']] as const)(
    '%s in the arm makes grade III possible',
    (sign) => {
      expect(grade({ ...settledCalm, armSymptoms: [sign], armBothSides: 'no', armKnown: 'new' })).toBe('threePossible')
    },
  )
  test.each([
    [{ otherSigns: ['fever'] }],
    [{ otherSigns: ['morningStiff'] }],
    [{ emergencySigns: ['unsure'], unsureClarify: 'oldKnown' }],
    [{ healthHistory: ['cancer'] }],
    [{ armSymptoms: ['swollenBlue'] }],
    [{ armSymptoms: ['tingling'], armBothSides: 'yes', armKnown: 'new' }],
    [{ headachePattern: 'newSevere', headacheDays: 'lt15', painkillerDays: 'lt10' }],
    [{ neckInjury: 'dangerousEarlier', injuryChecked: 'no', injurySigns: ['none'] }],
    [{ painRegions: ['chestFrontL'], chestClarify: 'unsure' }],
  ] as readonly (readonly [Answers])[])('with %j grade IV is not excluded', (signs) => {
    expect(grade({ ...settledCalm, ...signs })).toBe('fourNotExcluded')
  })
  test('a new sign in a check-in leaves grade IV not excluded', () => {
    const checkIns: Reply['checkIns'] = [
      { on: '2026-03-10', moment: 'week1', answers: { fuNewSigns: ['urgentAny'], fuPain: 3 } },
    ]
    expect(grade(settledCalm, {}, { checkIns })).toBe('fourNotExcluded')
  })
  test.each(['signs', 'health', 'armsAndHead'] as const)('nothing can be said when %s were left out', (part) => {
    expect(grade(settledCalm, { leftOut: [part] })).toBe('unknown')
  })
  test('nothing can be said when the shared answers explain less than the given advice', () => {
    expect(grade(settledCalm, {}, { given: { level: 'URGENT', within: 'today' } })).toBe('unknown')
  })
  test('up to 6 weeks and improving is a normal course', () => {
    expect(course({ ...settledCalm, duration: '1to6w', trend: 'better' })).toBe('normal')
  })
  test.each([
    [{ duration: '1to6w', trend: 'same' }],
    [{ duration: '6to12w', trend: 'better' }],
    [{ duration: 'gt12w', trend: 'worse' }],
    [{ duration: 'lt1w', trend: 'better', episodes: 'frequent' }],
  ] as readonly (readonly [Answers])[])('%j is a deviating course', (answers) => {
    expect(course({ ...settledCalm, ...answers })).toBe('deviating')
  })
  test('time that passed until the last check-in counts', () => {
    const checkIns: Reply['checkIns'] = [
      { on: '2026-03-10', moment: 'week6', answers: { fuPain: 3, fuChange: 'bitBetter' } },
    ]
    expect(course({ ...settledCalm, duration: '1to6w', trend: 'better' }, { checkIns })).toBe('deviating')
  })
  test('it never names a diagnosis and says so', () => {
    for (const reply of [replyOf(settledCalm), longest]) {
      expect(text(reply)).toContain('Geen diagnose.')
      expect(text(reply, en)).toContain('Not a diagnosis.')
    }
  })
})

describe('given advice', () => {
  test('names the rules with the answers that made them count', () => {
    expect(text(replyOf({ ...settledCalm, otherSigns: ['fever'] }))).toContain(
      'R-UR-01 (koorts 38 of hoger, koude rillingen)',
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

describe('text for the record', () => {
  test('has the order of a Dutch physiotherapist and ends with its source', () => {
    const lines = text(longest).split('\n')
    const heads = [
      'REDEN EN HULPVRAAG',
      'KLACHTEN',
      'BELOOP',
      'FUNCTIONEREN',
      'BIJDRAGENDE FACTOREN',
      'VOORGESCHIEDENIS EN MEDICATIE',
      'RODE VLAGGEN',
      'EERDERE BEHANDELING EN EFFECT',
      'VERVOLGMETINGEN',
      'EIGEN VRAAG',
      'KNGF-ORIËNTATIE (GEEN DIAGNOSE)',
      'ADVIES VAN DE APP',
      'BRON',
    ]
    expect(lines.filter((line) => heads.includes(line))).toEqual(heads)
  })
  test('has short lines and only characters that any record shows', () => {
    for (const words of [nl, en])
      for (const line of text(longest, words).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(100)
        expect(line).toMatch(/^[\x20-\xff]*$/)
      }
  })
  test('leaves out what is empty', () => {
    const short = text(replyOf({ country: 'NL', ageBand: '16to49', emergencySigns: ['strokeSigns'] }))
    expect(short).not.toContain('FUNCTIONEREN')
    expect(short).not.toContain('EIGEN VRAAG')
    expect(short).toContain('RODE VLAGGEN')
  })
  test('a question of the person cannot look like a heading of the record', () => {
    const reply = replyOf(settledCalm, {}, { question: 'Help\n\nRODE VLAGGEN\nAanwezig: geen' })
    expect(
      text(reply)
        .split('\n')
        .filter((line) => line === 'RODE VLAGGEN'),
    ).toHaveLength(1)
    expect(text(reply)).toContain('Vraag: Help RODE VLAGGEN Aanwezig: geen')
  })
  test('says what the person left out', () => {
    expect(text(replyOf(settledCalm, { leftOut: ['mood', 'tried'] }))).toContain(
      'Door de persoon weggelaten: stemming; wat is geprobeerd',
    )
  })
})

test.each(languages)('in %s every answer has short words, and nothing in a summary is without words', (language) => {
  const w = language === 'nl' ? nl : en
  const own = [...questions, ...followUpQuestions].flatMap((question) =>
    question.kind === 'scale' || question.id === 'painRegions'
      ? []
      : question.options
          .filter(
            (option) =>
              !['none', 'unsure', 'nothing'].includes(option) &&
              !['country', 'equipment', 'timePerDay'].includes(question.id),
          )
          .map((option) => `summary:short.${question.id}.${option}`),
  )
  const keys = [
    ...own,
    ...regions.map(({ id }) => `summary:regions.${id}`),
    ...parts.map((part) => `summary:parts.${part}`),
  ]
  expect(keys.filter((key) => w.say(key) === key || w.say(key) === key.slice('summary:'.length))).toEqual([])
  for (const reply of [
    longest,
    replyOf(settledCalm),
    replyOf({ emergencySigns: ['unsure'] }),
    replyOf(settledCalm, { leftOut: parts }),
  ])
    expect(text(reply, w)).not.toMatch(/\b(summary|short|lines|topics|questions)[.:]\w/)
})
