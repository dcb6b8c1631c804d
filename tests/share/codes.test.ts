import { describe, expect, test } from 'vitest'
import { exerciseIds } from '../../src/guide/care/exercises.ts'
import { checkInMoments } from '../../src/guide/followup/checkIn.ts'
import { followUpQuestions } from '../../src/guide/followup/questions.ts'
import { levels, type Question } from '../../src/guide/language.ts'
import { questions } from '../../src/guide/questions/screens.ts'
import { checkInCodes, exerciseCodes, questionCodes } from '../../src/share/codes.ts'
import { parts } from '../../src/share/parts.ts'
import frozen from './codesVersion1.json' with { type: 'json' }

type Codes = typeof questionCodes

/** What stands at another place than it did. */
const moved = (before: readonly (readonly [string, readonly string[]])[], now: Codes): readonly string[] =>
  before.flatMap(([question, options], place) => {
    const [id, today = []] = now[place] ?? ['']
    if (id !== question) return [question]
    return options.filter((option, nth) => today[nth] !== option).map((option) => `${question}.${option}`)
  })
const asCodes = (list: readonly (readonly (string | readonly string[])[])[]) =>
  list as readonly (readonly [string, readonly string[]])[] // JSON forgets the places

describe('links and replies of version 1 mean the same for ever', () => {
  test('no question or option of the guide has another code than it had', () => {
    expect(moved(asCodes(frozen.questions), questionCodes)).toEqual([])
  })
  test('no question or option of a check-in has another code than it had', () => {
    expect(moved(asCodes(frozen.checkIns), checkInCodes)).toEqual([])
  })
  test('no level and no moment of a check-in has another code than it had', () => {
    expect(levels.slice(0, frozen.levels.length)).toEqual(frozen.levels)
    expect(checkInMoments.slice(0, frozen.moments.length)).toEqual(frozen.moments)
  })
  test('no exercise and no part has another code than it had', () => {
    expect(exerciseCodes.slice(0, frozen.exercises.length)).toEqual(frozen.exercises)
    expect(parts.slice(0, frozen.parts.length)).toEqual(frozen.parts)
  })
})

const optionsOf = (question: Question): readonly string[] => (question.kind === 'scale' ? [] : question.options)
const withoutCode = (asked: readonly Question[], codes: Codes): readonly string[] =>
  asked.flatMap((question) => {
    const known = codes.find(([id]) => id === question.id)?.[1]
    return known === undefined
      ? [question.id]
      : optionsOf(question)
          .filter((option) => !known.includes(option))
          .map((option) => `${question.id}.${option}`)
  })

describe('everything that can be sent has a code', () => {
  test('every question and option of the guide', () => {
    expect(withoutCode(questions, questionCodes)).toEqual([])
  })
  test('every question and option of a check-in', () => {
    expect(withoutCode(followUpQuestions, checkInCodes)).toEqual([])
  })
  test('every exercise', () => {
    expect(exerciseIds.filter((id) => !exerciseCodes.includes(id))).toEqual([])
  })
  test('no code stands for two things', () => {
    for (const list of [questionCodes.map(([id]) => id), checkInCodes.map(([id]) => id), exerciseCodes, parts])
      expect(new Set(list).size).toBe(list.length)
    for (const [, options] of [...questionCodes, ...checkInCodes]) expect(new Set(options).size).toBe(options.length)
  })
})
