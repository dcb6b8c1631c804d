import { describe, expect, test } from 'vitest'
import { followUpQuestions } from '../../src/guide/followup/questions.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import { regions } from '../../src/guide/regions.ts'
import { languages } from '../../src/i18n/languages.ts'
import { parts } from '../../src/share/parts.ts'
import { longest, replyOf } from './replies.ts'
import { en, nl, settledCalm, text } from './summaryWords.ts'

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
  test('a denied headache reads as denied, with its row before it', () => {
    expect(text(replyOf(settledCalm))).toContain('Hoofdpijn, duizelig - Gevraagd en ontkend: hoofdpijn; duizeligheid')
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
