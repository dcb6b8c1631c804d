import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exerciseIds, exercises, type ExerciseId } from '../../src/guide/care/exercises.ts'
import { modules } from '../../src/guide/care/modules.ts'
import { buildPlan } from '../../src/guide/care/plan.ts'
import { referringMuscles } from '../../src/guide/care/referral.ts'
import { answersNow, careAfter, followUp, type CheckIn, type Start } from '../../src/guide/followup/checkIn.ts'
import { followUpQuestions } from '../../src/guide/followup/questions.ts'
import { followUpRules } from '../../src/guide/followup/rules.ts'
import { holds } from '../../src/guide/language.ts'
import * as allScreens from '../../src/guide/questions/screens.ts'
import * as regions from '../../src/guide/regions.ts'
import { bleedRisk, handsOff, historyUnsure } from '../../src/guide/facts.ts'
import { rules } from '../../src/guide/rules/rules.ts'
import { settle } from '../../src/guide/walk.ts'
import { lengthOf, phasesOf } from '../../src/session/phases.ts'
import { heatProgram, programFor, type Wanted } from '../../src/session/program.ts'
import { readLink, writeLink } from '../../src/share/link.ts'
import { anyInvitation, anyProgramme } from './anyLetter.ts'
import { anyAnswers, anyCheckIns } from './anyPerson.ts'
import * as version1 from './version1.ts'

const seed = 20261125

/** Every file that is loaded with this one, types included. */
const loadedWith = (file: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g))
    if (/\.tsx?$/.test(path)) loadedWith(normalize(join(dirname(file), path)), seen)
  return seen
}
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))

describe('a link cannot reach the questions, the rules or the course of a visit', () => {
  test('no file of the guide or of a visit knows of links, directly or by way of another', () => {
    const files = [...filesIn('src/guide'), ...filesIn('src/visit')]
    expect(files).toContain('src/visit/visitActor.ts')
    const knowing = files.filter((file) => [...loadedWith(file)].some((each) => each.startsWith('src/share/')))
    expect(knowing).toEqual([])
    expect([...loadedWith('src/share/replyFlow.ts')]).toContain('src/share/seal.ts')
  })
  test('reading 500 links changes no question, screen, rule, module or exercise', async () => {
    const guide = { ...allScreens, rules, followUpRules, followUpQuestions, modules, exercises, regions }
    const frozen = new Set<object>()
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || frozen.has(value)) return
      frozen.add(Object.prototype.toString.call(value) === '[object Module]' ? value : Object.freeze(value))
      Object.values(value).forEach(freeze)
    }
    freeze({ ...guide })
    const before = JSON.stringify(guide)
    expect(frozen.size).toBeGreaterThan(500)
    await fc.assert(
      fc.asyncProperty(anyInvitation([version1.publicKey]), async (invitation) => {
        expect(await readLink(await writeLink(invitation))).toEqual(invitation)
      }),
      { numRuns: 500, seed },
    )
    expect(JSON.stringify(guide)).toBe(before)
  })
})

/** What a session is made from after these answers and check-ins, as the pages put it together. */
const wantedFor = (start: Start, checkIns: readonly CheckIn[], earlier: readonly CheckIn[]): Wanted => {
  const care = careAfter(start, checkIns, earlier)
  const last = checkIns.at(-1)
  const answers = last === undefined ? settle(start.answers) : answersNow(start, last)
  return {
    active: buildPlan(answers, care.modules).active,
    exercises: care.exercises,
    muscles: referringMuscles(answers).map(({ id }) => id),
    time: answers.timePerDay ?? 'min10',
    dose: followUp(start, checkIns)?.dose ?? 'full',
    cautions: care.cautions.map(({ caution }) => caution),
    day: 3,
  }
}
const isExercise = (subject: string): subject is ExerciseId => subject in exercises
const exercisesOf = (wanted: Wanted): readonly ExerciseId[] =>
  programFor(wanted)
    .map(({ subject }) => subject)
    .filter(isExercise)
const everything = exerciseIds.map((exercise) => ({ exercise, hold: 2, reps: 5, sets: 1 }))

describe('a practice can ask for any exercise, and the session holds only what is allowed', () => {
  test('after any answers and check-ins', () => {
    let left = 0
    fc.assert(
      fc.property(anyAnswers, anyCheckIns, anyCheckIns, anyProgramme, (answers, checkIns, earlier, programme) => {
        const wanted = wantedFor({ answers, episodesYear: 1 }, checkIns, earlier)
        for (const asked of [programme, everything]) {
          const done = exercisesOf({ ...wanted, programme: asked })
          for (const id of done) expect(wanted.exercises).toContain(id)
          if (!wanted.exercises.some((id) => asked.some(({ exercise }) => exercise === id)))
            expect(programFor({ ...wanted, programme: asked })).toEqual(programFor(wanted))
          left += done.length > 0 ? 1 : 0
        }
      }),
      { numRuns: 3000, seed },
    )
    expect(left).toBeGreaterThan(500)
  })
  test('no contraindication of an exercise or of its module is undone, and hands off stays hands off', () => {
    fc.assert(
      fc.property(anyAnswers, anyCheckIns, (answers, checkIns) => {
        const start = { answers, episodesYear: 1 }
        const care = careAfter(start, checkIns)
        const last = checkIns.at(-1)
        const now = settle(last === undefined ? answers : answersNow(start, last))
        for (const id of exercisesOf({ ...wantedFor(start, checkIns, []), programme: everything })) {
          expect(holds(exercises[id].hideIf, now) || holds(modules[exercises[id].module].hideIf, now)).toBe(false)
          expect(holds(handsOff, now)).toBe(false)
          expect(['URGENT', 'EMERGENCY']).not.toContain(care.level)
        }
      }),
      { numRuns: 2000, seed },
    )
  })
  test('whoever must mind something gets a session that minds it, after any answers', () => {
    let minded = 0
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const wanted = wantedFor({ answers, episodesYear: 1 }, [], [])
        const pressed = programFor(wanted).filter(({ subject }) => subject.startsWith('hands'))
        const now = settle(answers)
        const mayNotPress = holds(bleedRisk, now) || holds(historyUnsure, now)
        if (mayNotPress) expect(pressed).toEqual([])
        if (now.ageBand === '65plus' && wanted.cautions.some((caution) => caution.startsWith('M-HEAT/')))
          expect(lengthOf(phasesOf(heatProgram(wanted.cautions)))).toBeLessThan(11 * 60)
        minded += mayNotPress ? 1 : 0
      }),
      { numRuns: 3000, seed },
    )
    expect(minded).toBeGreaterThan(100)
  })
  test('in the order and dose of the practice, whatever the time; half the repetitions when a check-in says so', () => {
    const wanted: Wanted = {
      active: ['M-MOB', 'M-STRETCH'],
      exercises: ['MB-01', 'MB-04', 'ST-01', 'ST-05'],
      muscles: [],
      time: 'min5',
      dose: 'full',
      cautions: [],
      day: 3,
    }
    const programme = [
      { exercise: 'ST-01', hold: 25, reps: 3, sets: 3 },
      { exercise: 'SG-01', hold: 5, reps: 10, sets: 1 },
      { exercise: 'MB-04', hold: 0, reps: 15, sets: 3 },
      { exercise: 'MB-01', hold: 2, reps: 15, sets: 3 },
    ] as const
    const short = (items: ReturnType<typeof programFor>) =>
      items.map(({ subject, sides, sets, reps, holdFor, restFor }) => [
        subject,
        sides.length,
        sets,
        reps,
        holdFor,
        restFor,
      ])
    expect(short(programFor({ ...wanted, programme }))).toEqual([
      ['ST-01', 2, 3, 3, 25, 5],
      ['MB-04', 1, 3, 15, 0, 15],
      ['MB-01', 2, 3, 15, 2, 5],
    ])
    expect(programFor({ ...wanted, programme, dose: 'half' }).map(({ reps, holdFor }) => [reps, holdFor])).toEqual([
      [2, 25],
      [8, 0],
      [8, 2],
    ])
    expect(programFor({ ...wanted, programme: [programme[1]] })).toEqual(programFor(wanted))
    expect(programFor({ ...wanted, programme: [] })).toEqual(programFor(wanted))
  })
})
