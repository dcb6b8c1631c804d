import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { exerciseIds, exercises } from '../../src/guide/care/exercises.ts'
import type { CautionId } from '../../src/guide/care/gate.ts'
import { followUp, offForGood, type CheckIn } from '../../src/guide/followup/checkIn.ts'
import { lengthOf, phasesOf } from '../../src/session/phases.ts'
import { newSession, player, secondsLeft } from '../../src/session/player.ts'
import { heatProgram, programFor, secondsOf, staysWithin, type Wanted } from '../../src/session/program.ts'
import { stopAnswers, stopSigns } from '../../src/session/stopSigns.ts'
import { readSession, writeSession } from '../../src/session/storedSession.ts'

const usual: Wanted = {
  active: ['M-MOB', 'M-MASS-HANDS', 'M-STRETCH'],
  exercises: exerciseIds,
  muscles: ['levatorScapulae', 'upperTrapezius'],
  time: 'min10',
  dose: 'full',
  cautions: [],
  day: 5,
}

describe('the program', () => {
  test.each([
    ['min5', ['M-MOB', 'M-MASS-HANDS'], 5],
    ['min10', ['M-MOB', 'M-MASS-HANDS', 'M-STRETCH'], 10],
    ['min15', ['M-MOB', 'M-MASS-HANDS', 'M-STRETCH', 'M-MASS-BALL'], 15],
  ] as const)('of %s fits in its minutes and uses most of them', (time, active, minutes) => {
    const seconds = lengthOf(phasesOf(programFor({ ...usual, time, active })))
    expect(seconds).toBeLessThanOrEqual(minutes * 60)
    expect(seconds).toBeGreaterThan(minutes * 60 * 0.55)
  })
  test('follows the order of the plan and holds something of every part', () => {
    const order = [...new Set(programFor(usual).map(({ module }) => module))]
    expect(order).toEqual(['M-MOB', 'M-MASS-HANDS', 'M-STRETCH'])
  })
  test('holds no exercise that is not allowed', () => {
    const program = programFor({ ...usual, exercises: ['MB-04'] })
    expect(program.filter(({ subject }) => subject in exercises).map(({ subject }) => subject)).toEqual(['MB-04'])
  })
  test('never goes beyond the dose: hold, repetitions, three places, 90 seconds a place', () => {
    for (const dose of ['full', 'half'] as const)
      for (const day of [0, 2, 30])
        for (const item of programFor({ ...usual, time: 'min15', dose, day })) {
          const exercise = exerciseIds.find((id) => id === item.subject)
          if (exercise !== undefined) {
            expect(item.holdFor).toBeLessThanOrEqual(exercises[exercise].dose.hold[1])
            expect(item.reps).toBeLessThanOrEqual(exercises[exercise].dose.reps[1])
            expect(item.sides).toHaveLength(exercises[exercise].dose.perSide ? 2 : 1)
          } else expect(item.holdFor).toBeLessThanOrEqual(90)
        }
    const hands = programFor(usual).filter(({ module }) => module === 'M-MASS-HANDS')
    expect(hands.length).toBeLessThanOrEqual(3)
  })
  test('presses gently on the first day, and starts at the places of the likeliest muscles', () => {
    const hands = (day: number) => programFor({ ...usual, day }).filter(({ module }) => module === 'M-MASS-HANDS')
    expect(hands(0)[0]?.holdFor).toBe(20)
    expect(hands(3)[0]?.holdFor).toBe(30)
    expect(
      hands(3)
        .map(({ subject }) => subject)
        .slice(0, 2),
    ).toEqual(['hands-a', 'hands-d'])
  })
  test('at half dose no exercise is longer, and movements are done half as often', () => {
    const full = programFor(usual).find(({ subject }) => subject === 'MB-01')
    const half = programFor({ ...usual, dose: 'half' }).find(({ subject }) => subject === 'MB-01')
    expect([full?.reps, half?.reps]).toEqual([5, 3])
  })
  test('massage takes at most five minutes and movement three', () => {
    const program = programFor({ ...usual, time: 'min15', active: ['M-MOB', 'M-MASS-HANDS'] })
    const of = (module: string) =>
      program.filter((item) => item.module === module).reduce((sum, item) => sum + secondsOf(item), 0)
    expect(of('M-MASS-HANDS')).toBeLessThanOrEqual(300)
    expect(of('M-MOB')).toBeLessThanOrEqual(180)
  })
  test('heat is fifteen minutes, with a look at the skin in between', () => {
    const holds = phasesOf(heatProgram([])).filter(({ kind }) => kind === 'hold')
    expect(holds.map(({ seconds }) => seconds)).toEqual([300, 300, 300])
  })
})

describe('what a person must mind shapes the session', () => {
  const pressed = (caution: CautionId, active: Wanted['active'] = ['M-MASS-HANDS', 'M-MASS-BALL']) =>
    programFor({ ...usual, active, time: 'min15', cautions: [caution] })
  const placesOf = (items: ReturnType<typeof programFor>) =>
    items.map(({ subject }) => subject).filter((subject) => subject.startsWith('hands'))
  test('from 65 years on heat takes ten minutes', () => {
    const holds = phasesOf(heatProgram(['M-HEAT/ageBand.65plus'])).filter(({ kind }) => kind === 'hold')
    expect(holds.map(({ seconds }) => seconds)).toEqual([300, 300])
  })
  test.each(['M-MASS-HANDS/bleedRisk', 'M-MASS-HANDS/historyUnsure'] as const)('%s: nothing is pressed', (caution) => {
    expect(placesOf(pressed(caution))).toEqual([])
    expect(placesOf(pressed('M-MASS-BALL/acute')).length).toBeGreaterThan(0)
  })
  test('an unstable spine is pressed on the shoulder only, weak arteries never at the side or under the skull', () => {
    expect(placesOf(pressed('M-MASS-HANDS/unstableSpine')).toSorted()).toEqual(['hands-a', 'hands-d'])
    expect(placesOf(pressed('M-MASS-HANDS/arteryRisk')).toSorted()).toEqual(['hands-a', 'hands-c'])
  })
  test.each(['M-MASS-HANDS/lowSensation', 'M-MASS-BALL/acute', 'M-MASS-BALL/ageBand.65plus'] as const)(
    '%s: half the time on a place',
    (caution) => {
      const holds = (items: ReturnType<typeof programFor>) =>
        items.filter(({ module }) => caution.startsWith(`${module}/`)).map(({ holdFor }) => holdFor)
      const full = holds(programFor({ ...usual, active: ['M-MASS-HANDS', 'M-MASS-BALL'], time: 'min15' }))
      const half = holds(pressed(caution))
      expect(half.length).toBeGreaterThan(0)
      for (const seconds of half) expect(seconds).toBe((full[0] ?? 0) / 2)
    },
  )
  test('a session that was begun is gone on with only when nothing in it is longer than allowed now', () => {
    const long = heatProgram([])
    const short = heatProgram(['M-HEAT/ageBand.65plus'])
    expect([staysWithin(short, long), staysWithin(long, short), staysWithin(long, long)]).toEqual([true, false, true])
  })
})

describe('the player', () => {
  const start = () => createActor(player, { input: newSession(programFor(usual)) }).start()
  test('waits for the person, and does both sides in turn', () => {
    expect(start().getSnapshot().matches('ready')).toBe(true)
    const look = phasesOf(programFor(usual)).filter(({ item }) => item === 0)
    const sides = look.map(({ side }) => side).filter((side, nth, all) => side !== all[nth - 1])
    expect(sides).toEqual(['left', 'right'])
    expect(look.some(({ kind }) => kind === 'switchSide')).toBe(true)
  })
  test('resumes paused where it was, whatever the place', () => {
    const program = programFor(usual)
    const count = phasesOf(program).length
    fc.assert(
      fc.property(fc.integer({ min: 1, max: count - 1 }), fc.integer({ min: 0, max: 1 }), (phase, into) => {
        const text = writeSession({
          kind: 'plan',
          began: '2026-11-24T09:00:00.000Z',
          soFar: { program, phase, into, done: 12 },
        })
        const read = readSession(text)
        if (read === undefined) throw new Error('lost')
        const actor = createActor(player, { input: read.soFar }).start()
        expect(actor.getSnapshot().matches('paused')).toBe(true)
        expect(actor.getSnapshot().context).toMatchObject({ phase, into, program })
      }),
    )
  })
  test('a damaged stored session is not gone on with', () => {
    for (const text of [
      '',
      '{}',
      '{"version":9}',
      'null',
      writeSession({ kind: 'plan', began: 'x', soFar: newSession([]) }),
    ])
      expect(readSession(text)).toBeUndefined()
  })
  test('the stop button is there in every phase, also paused, and a mis-tap leads back', () => {
    const program = programFor(usual)
    for (let phase = 1; phase < phasesOf(program).length; phase += 5) {
      const paused = createActor(player, { input: { program, phase, into: 0.5, done: 0 } }).start()
      paused.send({ type: 'somethingIsWrong' })
      expect(paused.getSnapshot().matches('stopping')).toBe(true)
      paused.send({ type: 'mistake' })
      expect(paused.getSnapshot().matches('paused')).toBe(true)
      expect(secondsLeft(paused.getSnapshot().context)).toBeGreaterThan(0)
    }
  })
  test('skip and previous go by exercise, and the last skip ends the session', () => {
    const program = programFor(usual)
    const actor = createActor(player, { input: { program, phase: 1, into: 0, done: 0 } }).start()
    const here = () => actor.getSnapshot().context.phases[actor.getSnapshot().context.phase]?.item
    actor.send({ type: 'skip' })
    expect(here()).toBe(1)
    actor.send({ type: 'previous' })
    expect(here()).toBe(0)
    for (let item = 0; item < program.length; item += 1) actor.send({ type: 'skip' })
    expect(actor.getSnapshot().matches('done')).toBe(true)
  })
})

describe('a stop sign', () => {
  const begin = { answers: { painNow: 4 }, episodesYear: 1 } as const
  const levelOf = (signs: Parameters<typeof stopAnswers>[0], passed: Parameters<typeof stopAnswers>[1]) =>
    followUp(begin, [{ moment: 'day3', answers: stopAnswers(signs, passed) }])
  test.each(['speechSightFace', 'balanceArmLeg', 'chestBreath'] as const)('%s is always an emergency', (sign) => {
    for (const passed of ['yes', 'no', 'unsure', undefined] as const)
      expect(levelOf([sign], passed)?.level).toBe('EMERGENCY')
  })
  test('what came with an exercise stays off for good, also when an emergency was over', () => {
    const calm: CheckIn = { moment: 'week1', answers: { fuNewSigns: ['none'], fuSideEffects: ['none'], fuPain: 2 } }
    for (const sign of ['speechSightFace', 'whoosh', 'tingling'] as const) {
      const stop: CheckIn = { moment: 'day3', answers: stopAnswers([sign], 'no') }
      const off = [...(followUp(begin, [stop, calm])?.off.keys() ?? [])]
      expect(off).toEqual(expect.arrayContaining(['M-MASS-HANDS', 'M-STRETCH', 'M-MOB', 'M-HEAT']))
      expect(offForGood(begin, [stop, calm])).toContain('M-MASS-HANDS')
    }
  })
  test.each(['dizzyFaint', 'newHeadache', 'whoosh', 'tingling'] as const)(
    '%s: an emergency unless it has surely passed, then the GP within 2 days without massage, stretch or strength',
    (sign) => {
      for (const passed of ['no', 'unsure', undefined] as const)
        expect(levelOf([sign], passed)?.level).toBe('EMERGENCY')
      const found = levelOf([sign], 'yes')
      expect(found).toMatchObject({ level: 'GP_SOON', within: 2 })
      expect([...(found?.off.keys() ?? [])]).toEqual(['M-MASS-HANDS', 'M-MASS-BALL', 'M-STRETCH', 'M-STRENGTH'])
    },
  )
  test('strong pain gives two days of rest and half the dose; a burn ends heat', () => {
    expect(levelOf(['strongPain'], undefined)).toMatchObject({ pauseDays: 2, dose: 'half' })
    expect([...(levelOf(['burn'], undefined)?.off.keys() ?? [])]).toEqual(['M-HEAT'])
  })
  test('no combination is lower than its worst sign', () => {
    fc.assert(
      fc.property(fc.subarray([...stopSigns], { minLength: 1 }), fc.constantFrom(...stopSigns), (signs, more) => {
        const rank = (level: string | undefined) =>
          ['SELF_CARE', 'PHYSIO', 'GP_SOON', 'URGENT', 'EMERGENCY'].indexOf(level ?? '')
        expect(rank(levelOf([...signs, more], 'yes')?.level)).toBeGreaterThanOrEqual(rank(levelOf(signs, 'yes')?.level))
      }),
    )
  })
})
