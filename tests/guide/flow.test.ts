import { describe, expect, test } from 'vitest'
import { examples } from '../../src/guide/examples.ts'
import type { Answer } from '../../src/guide/language.ts'
import { questionById, type Answers, type QuestionId } from '../../src/guide/questions/screens.ts'
import { questionsShown, settle } from '../../src/guide/walk.ts'
import { goTo, placeOf, startVisit, type VisitActor } from '../../src/visit/visitActor.ts'

const well: Answers = examples.sore

const place = (visit: VisitActor) => placeOf(visit.getSnapshot())
const answer = (visit: VisitActor, answers: Answers) => {
  for (const [question, value] of Object.entries(answers))
    visit.send({ type: 'answer', question: question as QuestionId, value: value as Answer })
}
/** Answers the open screen and presses Next, until something else than a question is shown. */
const walkOn = (visit: VisitActor, answers: Answers) => {
  for (let screen = 0; screen < 40 && visit.getSnapshot().matches('asking'); screen += 1) {
    const before = place(visit)
    const { open, answers: now } = visit.getSnapshot().context
    for (const { id } of [...questionsShown(open, settle(now)), ...Object.values(questionById)].filter(
      ({ id: asked }) => asked in answers,
    )) {
      const { context } = visit.getSnapshot()
      if (
        questionsShown(open, settle(context.answers)).some((question) => question.id === id) &&
        !(id in context.answers)
      )
        answer(visit, { [id]: answers[id as QuestionId] })
    }
    visit.send({ type: 'next' })
    if (place(visit) === before) return
  }
}
const started = () => {
  const visit = startVisit()
  visit.send({ type: 'start' })
  return visit
}

describe('somebody with an ordinary sore neck', () => {
  test('walks from start over "check your answers" to self-care', () => {
    const visit = started()
    walkOn(visit, well)
    expect(place(visit)).toBe('review')
    visit.send({ type: 'confirm' })
    expect(place(visit)).toBe('advice')
  })
  test('is not shown a result while a required question is open', () => {
    const visit = started()
    const { painNow: _left, ...rest } = well
    walkOn(visit, rest)
    expect(place(visit)).toBe('s07')
    expect(visit.getSnapshot().context.showErrors).toBe(true)
    goTo(visit, 'advice')
    expect(place(visit)).toBe('s07')
  })
  test('may skip what is not required', () => {
    const visit = started()
    walkOn(visit, well)
    expect(visit.getSnapshot().context.answers.moodSigns).toBeUndefined()
    expect(place(visit)).toBe('review')
  })
  test('goes back one screen at a time, to the start', () => {
    const visit = started()
    answer(visit, { country: 'NL', ageBand: '16to49' })
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('s02')
    visit.send({ type: 'back' })
    expect(place(visit)).toBe('s01')
    visit.send({ type: 'back' })
    expect(place(visit)).toBe('welcome')
    visit.send({ type: 'start' })
    expect(visit.getSnapshot().context.answers.ageBand).toBe('16to49')
  })
  test('changes one answer from review and returns to review', () => {
    const visit = started()
    walkOn(visit, well)
    visit.send({ type: 'revisit', screen: 's07', returnTo: 'review' })
    answer(visit, { painNow: 9 })
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('review')
  })
  test('is asked only what is new after a change from review', () => {
    const visit = started()
    walkOn(visit, well)
    visit.send({ type: 'revisit', screen: 's03', returnTo: 'review' })
    answer(visit, { neckInjury: 'minorEarlier' })
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('s03b')
    answer(visit, { injuryChecked: 'yes', injurySigns: ['none'] })
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('review')
  })
  test('is shown a screen again when a change adds a sign to it', () => {
    const visit = started()
    walkOn(visit, well)
    visit.send({ type: 'revisit', screen: 's04', returnTo: 'review' })
    answer(visit, { healthHistory: ['pregnant'] })
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('s05')
  })
  test('gets a change back without saving when pressing back from a visit to one answer', () => {
    const visit = started()
    walkOn(visit, well)
    visit.send({ type: 'revisit', screen: 's07', returnTo: 'review' })
    visit.send({ type: 'back' })
    expect(place(visit)).toBe('review')
  })
  test('can start over with nothing left', () => {
    const visit = started()
    walkOn(visit, well)
    visit.send({ type: 'restart' })
    expect(place(visit)).toBe('welcome')
    expect(visit.getSnapshot().context).toMatchObject({ answers: {}, passed: [] })
  })
})

describe('somebody with an emergency sign', () => {
  const atSigns = () => {
    const visit = started()
    answer(visit, { country: 'NL', ageBand: '16to49' })
    visit.send({ type: 'next' })
    return visit
  }
  test('sees the emergency page right after the screen, the second they see', () => {
    const visit = atSigns()
    answer(visit, { emergencySigns: ['thunderclap'] })
    expect(place(visit)).toBe('s02')
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('emergency')
  })
  test('who tapped by mistake confirms twice and gets back to that screen', () => {
    const visit = atSigns()
    answer(visit, { emergencySigns: ['thunderclap'] })
    visit.send({ type: 'next' })
    visit.send({ type: 'mistake' })
    expect(place(visit)).toBe('emergency')
    visit.send({ type: 'stillTrue' })
    expect(visit.getSnapshot().matches({ emergency: 'shown' })).toBe(true)
    visit.send({ type: 'mistake' })
    visit.send({ type: 'mistake' })
    expect(place(visit)).toBe('s02')
    answer(visit, { emergencySigns: ['none'] })
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('s03')
  })
  test('cannot walk around it by going back and on', () => {
    const visit = atSigns()
    answer(visit, { emergencySigns: ['thunderclap'] })
    visit.send({ type: 'next' })
    goTo(visit, 's02')
    goTo(visit, 's03')
    answer(visit, { emergencySigns2: ['none'], neckInjury: 'noInjury' })
    visit.send({ type: 'next' })
    expect(place(visit)).toBe('emergency')
  })
  test('is back at the emergency page after a reload', () => {
    const visit = atSigns()
    answer(visit, { emergencySigns: ['thunderclap'] })
    visit.send({ type: 'next' })
    const { answers, passed } = visit.getSnapshot().context
    expect(place(startVisit({ answers, passed }))).toBe('emergency')
  })
  test('that only shows with later answers stops there as well', () => {
    const visit = started()
    walkOn(visit, { ...well, painRegions: ['chestFrontL'], chestClarify: 'yes' })
    expect(place(visit)).toBe('emergency')
    expect(visit.getSnapshot().context.open).toBe('s06b')
  })
})

describe('somebody who must call today', () => {
  const urgent: Answers = { ...well, emergencySigns: ['unsure'], unsureClarify: 'maybeNow' }
  test('first finishes the red-flag questions, so that no higher sign is missed', () => {
    const visit = started()
    walkOn(visit, urgent)
    expect(place(visit)).toBe('urgent')
    expect(visit.getSnapshot().context.passed).toEqual(['s01', 's02', 's03', 's03u', 's04', 's05'])
  })
  test('may add details for the doctor and still gets the same advice', () => {
    const visit = started()
    walkOn(visit, urgent)
    visit.send({ type: 'addDetails' })
    expect(place(visit)).toBe('s06')
    walkOn(visit, urgent)
    expect(place(visit)).toBe('review')
    visit.send({ type: 'confirm' })
    expect(place(visit)).toBe('urgent')
  })
  test('goes to the emergency page when a detail makes it one', () => {
    const visit = started()
    walkOn(visit, urgent)
    visit.send({ type: 'addDetails' })
    walkOn(visit, { ...urgent, painRegions: ['chestFrontR'], chestClarify: 'yes' })
    expect(place(visit)).toBe('emergency')
  })
  test('cannot reach care by address', () => {
    const visit = started()
    walkOn(visit, urgent)
    goTo(visit, 'advice')
    expect(place(visit)).toBe('urgent')
  })
})

describe('under 16', () => {
  test('ends after the first sign screens', () => {
    const visit = started()
    walkOn(visit, { ...well, ageBand: 'under16' })
    expect(place(visit)).toBe('advice')
    expect(visit.getSnapshot().context.passed).toEqual(['s01', 's02', 's03'])
  })
  test('with a warning sign still gets the emergency page', () => {
    const visit = started()
    walkOn(visit, { ...well, ageBand: 'under16', emergencySigns2: ['bladderBowel'] })
    expect(place(visit)).toBe('emergency')
  })
})

test('a visit that is taken up again opens where it was left', () => {
  const visit = started()
  walkOn(visit, { country: 'NL', ageBand: '16to49', emergencySigns: ['none'] })
  const { answers, passed } = visit.getSnapshot().context
  expect(place(startVisit({ answers, passed }))).toBe('s03')
})
test('a complete visit that is taken up again asks to check the answers, and its advice can be opened', () => {
  const visit = started()
  walkOn(visit, well)
  const { answers, passed } = visit.getSnapshot().context
  const again = startVisit({ answers, passed })
  expect(place(again)).toBe('review')
  goTo(again, 'advice')
  expect(place(again)).toBe('advice')
})
test('an address of a later screen cannot jump over questions', () => {
  const visit = started()
  goTo(visit, 's09')
  expect(place(visit)).toBe('s01')
})
