import fc from 'fast-check'
import { createActor } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { describe, expect, test } from 'vitest'
import { advise } from '../../src/guide/advise.ts'
import { smallestWhy } from '../../src/guide/explain.ts'
import { visitFlow, type VisitEvent } from '../../src/guide/flow.ts'
import type { Answer, AnswerSheet, Question } from '../../src/guide/language.ts'
import { questionById, screenOf, type Answers, type QuestionId } from '../../src/guide/questions/screens.ts'
import { triage } from '../../src/guide/triage.ts'
import { firstOpen, missingOn, optionsShown, questionsShown, screensToWalk, settle } from '../../src/guide/walk.ts'
import { placeOf, startVisit, type VisitActor, type VisitSnapshot } from '../../src/visit/visitActor.ts'

const isOneOfMany = (question: Question) => question.kind === 'one' || question.kind === 'yesNo'

/** The answer that worries least. */
const calm = (question: Question): Answer => {
  if (question.kind === 'scale') return 2
  if (isOneOfMany(question))
    return (
      question.options.find((option) => ['noInjury', 'none', '16to49'].includes(option)) ??
      question.options.find((option) => question.min[option] === undefined && option !== 'unsure') ??
      ''
    )
  return question.kind === 'many' ? question.exclusive.slice(0, 1) : ['shoulderTopL']
}
/** One answer for each thing that an answer can do to the walk: nothing, raise the level, open a question. */
const telling = (question: Question): readonly Answer[] => {
  if (question.kind === 'scale') return [calm(question), 9]
  const raising = question.options.filter((option) => question.min[option] !== undefined)
  const chosen = [...new Set([raising[0], raising.at(-1), ...question.options.slice(0, 1), question.options.at(-1)])]
    .filter((option) => option !== undefined)
    .map((option): Answer => (isOneOfMany(question) ? option : [option]))
  return [calm(question), ...chosen, ...(question.id === 'painRegions' ? [['chestFrontL']] : [])]
}

/** Everything the open page lets a person do. */
const offered = (snapshot: VisitSnapshot, answersTo: (question: Question) => readonly Answer[]): VisitEvent[] => {
  const { context } = snapshot
  const settled = settle(context.answers)
  if (snapshot.matches('welcome')) return [{ type: 'start' }]
  if (snapshot.matches('asking'))
    return [
      ...questionsShown(context.open, settled).flatMap((question) =>
        answersTo(question).map(
          (value): VisitEvent => ({ type: 'answer', question: question.id as QuestionId, value }),
        ),
      ),
      { type: 'next' },
      { type: 'back' },
    ]
  if (snapshot.matches({ emergency: 'confirming' })) return [{ type: 'stillTrue' }, { type: 'mistake' }]
  if (snapshot.matches('emergency')) return [{ type: 'mistake' }]
  if (snapshot.matches('urgent')) return [{ type: 'addDetails' }, { type: 'mistake' }]
  if (snapshot.matches('review'))
    return [
      { type: 'confirm' },
      { type: 'back' },
      ...screensToWalk(settled).map((screen): VisitEvent => ({ type: 'revisit', screen, returnTo: 'review' })),
    ]
  return [{ type: 'checkAnswers' }, { type: 'back' }, { type: 'restart' }, { type: 'revisit', screen: 's01' }]
}

const resume = (snapshot: VisitSnapshot): VisitActor => createActor(visitFlow, { snapshot, input: {} }).start()
const place = (visit: VisitActor) => placeOf(visit.getSnapshot())

/** Fills in what is required and goes on until a result stands there. Fails when it takes more than a person has patience for. */
const toResult = (visit: VisitActor): void => {
  for (let steps = 0; steps < 80; steps += 1) {
    const snapshot = visit.getSnapshot()
    const { open, answers } = snapshot.context
    if (snapshot.matches('advice') || snapshot.matches('emergency') || snapshot.matches('urgent')) return
    if (snapshot.matches('welcome')) visit.send({ type: 'start' })
    else if (snapshot.matches('review')) visit.send({ type: 'confirm' })
    else {
      for (const question of missingOn(open, answers))
        visit.send({ type: 'answer', question, value: calm(questionById[question]) })
      if (missingOn(open, visit.getSnapshot().context.answers).length === 0) visit.send({ type: 'next' })
    }
  }
  throw new Error(`no result is reached from ${place(visit)}`)
}

/** The same answers given from the start, screen by screen, by somebody who never hesitates. */
const fromTheStart = (answers: Answers): VisitActor => {
  const visit = startVisit()
  visit.send({ type: 'start' })
  const young = answers.ageBand === 'under16'
  // under 16 later screens are asked only when they were answered before the age was given
  const onLaterScreens = Object.keys(answers).some((id) => screenOf(id as QuestionId) > 's03u')
  walk(visit, young && onLaterScreens ? { ...answers, ageBand: '16to49' } : answers)
  if (young && onLaterScreens) {
    visit.send({ type: 'revisit', screen: 's01' })
    visit.send({ type: 'answer', question: 'ageBand', value: 'under16' })
    walk(visit, answers)
  }
  toResult(visit)
  return visit
}
const walk = (visit: VisitActor, answers: Answers): void => {
  for (let steps = 0; steps < 60; steps += 1) {
    const snapshot = visit.getSnapshot()
    const { open, addingDetails, passed } = snapshot.context
    const more = Object.keys(answers).some((id) => !passed.includes(screenOf(id as QuestionId)))
    if (snapshot.matches('urgent') && !addingDetails && more) {
      visit.send({ type: 'addDetails' })
      continue
    }
    if (!snapshot.matches('asking')) return
    for (const { id } of Object.values(questionById))
      if (screenOf(id) === open && answers[id] !== undefined)
        visit.send({ type: 'answer', question: id, value: answers[id] })
    for (const question of missingOn(open, visit.getSnapshot().context.answers))
      visit.send({ type: 'answer', question, value: calm(questionById[question]) })
    visit.send({ type: 'next' })
  }
}

/** Takes back the answers that make it urgent, until it no longer is. */
const takeBack = (visit: VisitActor): void => {
  for (let steps = 0; steps < 40; steps += 1) {
    const snapshot = visit.getSnapshot()
    if (snapshot.matches('emergency')) {
      visit.send({ type: 'mistake' })
      visit.send({ type: 'mistake' })
    } else if (snapshot.matches('urgent')) visit.send({ type: 'mistake' })
    else if (snapshot.matches('review')) visit.send({ type: 'confirm' })
    else if (snapshot.matches('advice')) return
    const { answers } = visit.getSnapshot().context
    const level = triage(settle(answers)).level
    if (level !== 'EMERGENCY' && level !== 'URGENT') {
      toResult(visit)
      return
    }
    for (const reason of smallestWhy(answers).answers) {
      const id = reason.slice(0, reason.indexOf('.')) as QuestionId // reasons are `question.option`
      if (!screensToWalk(visit.getSnapshot().context.answers).includes(screenOf(id))) continue
      const there = { type: 'revisit', screen: screenOf(id) } as const
      if (!visit.getSnapshot().can(there)) {
        toResult(visit) // a correction showed an earlier screen anew; that one is asked first
        break
      }
      visit.send(there)
      expect(place(visit)).toBe(screenOf(id))
      visit.send({ type: 'answer', question: id, value: calm(questionById[id]) })
      for (const question of missingOn(screenOf(id), visit.getSnapshot().context.answers))
        visit.send({ type: 'answer', question, value: calm(questionById[question]) })
      visit.send({ type: 'next' })
    }
  }
  throw new Error('the warning cannot be taken back')
}

const outcome = (visit: VisitActor) => {
  const { answers } = visit.getSnapshot().context
  const { level, within, modules, plan, hidden, because } = advise(answers)
  // an emergency stops the questions, so a person who answers anew is not asked the rest again
  return place(visit) === 'emergency'
    ? { place: 'emergency', level }
    : { place: place(visit), level, within, modules, plan, hidden, because }
}
const known = new Map<string, ReturnType<typeof outcome>>()
const sameFromTheStart = (visit: VisitActor): void => {
  const answers = settle(visit.getSnapshot().context.answers)
  const key = JSON.stringify(answers)
  const expected = known.get(key) ?? outcome(fromTheStart(answers))
  known.set(key, expected)
  expect(outcome(visit)).toEqual(expected)
}

/** Where somebody is, as far as it matters for what can happen next. */
const whereabouts = ({ value, context }: VisitSnapshot): string => {
  const settled = settle(context.answers)
  return JSON.stringify([
    value,
    context.open,
    triage(settled).level,
    firstOpen(context.answers, context.passed),
    missingOn(context.open, context.answers),
    context.addingDetails,
    context.returnTo,
    settled.ageBand === 'under16',
  ])
}
const everywhere = Object.values(
  getAdjacencyMap(visitFlow, {
    events: (snapshot) => offered(snapshot, telling),
    serializeState: whereabouts,
    input: {},
    limit: 100_000,
  }),
).map(({ state }) => state)

describe(`from each of ${everywhere.length} places in the flow`, () => {
  test('every phase is among them', () => {
    const places = new Set(everywhere.map(placeOf))
    for (const phase of ['welcome', 'emergency', 'urgent', 'review', 'advice', 's03u', 's03b', 's06b', 's18'] as const)
      expect(places).toContain(phase)
    expect(everywhere.length).toBeGreaterThan(500)
  })
  test('nothing that the page offers is ignored', () => {
    for (const state of everywhere)
      for (const event of offered(state, telling))
        expect(
          state.can(event) || (event.type === 'revisit' && !state.matches('review')),
          `${whereabouts(state)} ${JSON.stringify(event)}`,
        ).toBe(true)
  })
  test('a result is reached, and it is the one for these answers given from the start', () => {
    for (const state of everywhere) {
      const visit = resume(state)
      toResult(visit)
      sameFromTheStart(visit)
    }
  }, 120_000)
  test('a warning can be taken back: emergency and urgent are never a trap', () => {
    for (const state of everywhere) {
      const visit = resume(state)
      toResult(visit)
      takeBack(visit)
      expect(place(visit)).toBe('advice')
      sameFromTheStart(visit)
    }
  }, 120_000)
  test('(every third of them) an earlier answer can be changed, with the advice of somebody who had said so at once', () => {
    for (const state of everywhere.filter((_, nth) => nth % 3 === 0)) {
      const visit = resume(state)
      toResult(visit)
      takeBack(visit)
      for (const change of ['neckInjury', 'otherSigns', 'armSymptoms'] as const) {
        const question = questionById[change]
        if (!screensToWalk(visit.getSnapshot().context.answers).includes(screenOf(change))) continue
        visit.send({ type: 'revisit', screen: screenOf(change), returnTo: 'review' })
        const value = telling(question).at(-1) ?? calm(question)
        visit.send({ type: 'answer', question: change, value })
        toResult(visit)
        sameFromTheStart(visit)
        takeBack(visit)
      }
    }
  }, 240_000)
})

const anyAnswer = (question: Question, answers: AnswerSheet): fc.Arbitrary<Answer> =>
  question.kind === 'scale'
    ? fc.integer({ min: 0, max: 10 })
    : isOneOfMany(question)
      ? fc.constantFrom(...question.options)
      : fc.subarray([...optionsShown(question, answers)], { maxLength: 3 })

test('whatever a person taps, no tap is ignored and the advice is that of their answers', () => {
  fc.assert(
    fc.property(fc.gen(), fc.integer({ min: 5, max: 120 }), (choose, taps) => {
      const visit = startVisit()
      for (let tap = 0; tap < taps; tap += 1) {
        const snapshot = visit.getSnapshot()
        const settled = settle(snapshot.context.answers)
        const shown = questionsShown(snapshot.context.open, settled)
        const events = offered(snapshot, () => []).filter(({ type }) => type !== 'restart')
        const fill = snapshot.matches('asking') && choose(fc.integer, { min: 0, max: 3 }) > 0
        if (fill) {
          for (const question of shown) {
            const value = choose(fc.boolean) ? calm(question) : choose(anyAnswer, question, settled)
            visit.send({ type: 'answer', question: question.id as QuestionId, value })
          }
          visit.send({ type: 'next' })
        } else {
          const event = events[choose(fc.nat, { max: events.length - 1 })]
          if (event === undefined || (event.type === 'revisit' && !snapshot.matches('review'))) continue
          expect(snapshot.can(event)).toBe(true)
          visit.send(event)
        }
      }
      toResult(visit)
      sameFromTheStart(visit)
      takeBack(visit)
      sameFromTheStart(visit)
    }),
    { numRuns: 300, endOnFailure: true },
  )
}, 120_000)
