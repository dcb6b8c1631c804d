import type { VisitEvent } from '../guide/flow.ts'
import type { Answer } from '../guide/language.ts'
import { questions, screenOf, type QuestionId } from '../guide/questions/screens.ts'
import { goTo, placeOf, type VisitActor } from '../visit/visitActor.ts'

const early = globalThis as {
  readonly early?: HTMLButtonElement | null
  readonly first?: HTMLFormElement
} // written by index.html before the script, and by nothing else

/** The last button that was pressed before the script could hear it. */
export const earlyButton = (): HTMLButtonElement | null | undefined => early.early

/** The form of the first screen, as it was left for the second one that its file holds; undefined when it was not. */
export const firstForm = (): HTMLFormElement | undefined => early.first

/** From now on the second screen comes from the script only. */
export const endEarlyNext = (page: Document): void => page.getElementById('next')?.remove()

const isQuestion = (name: string): name is QuestionId => questions.some(({ id }) => id === name)

/** What was ticked on a screen before the script ran, by question. */
const ticked = (page: ParentNode): ReadonlyMap<QuestionId, Answer> => {
  const answers = new Map<QuestionId, Answer>()
  for (const { name, value, type } of page.querySelectorAll<HTMLInputElement>('form.q input:checked'))
    if (isQuestion(name)) {
      const others = answers.get(name)
      answers.set(name, type === 'radio' ? value : [...(Array.isArray(others) ? others : []), value])
    }
  return answers
}

const giveTicks = (actor: VisitActor, page: ParentNode): void => {
  const here = placeOf(actor.getSnapshot())
  for (const [question, value] of ticked(page))
    if (screenOf(question) === here) actor.send({ type: 'answer', question, value } satisfies VisitEvent)
}

/** Goes on from the first screen as the person did; an emergency of an older visit stays on top. */
export const leaveFirst = (actor: VisitActor, first: HTMLFormElement): void => {
  goTo(actor, 's01')
  giveTicks(actor, first)
  actor.send({ type: 'next' })
  if (placeOf(actor.getSnapshot()) !== 'emergency') goTo(actor, 's02')
}

/** Gives early answers to the visit; the newest counts, the other answers of an older visit stay. */
export const takeEarlyAnswers = (actor: VisitActor, page: ParentNode): void => {
  const first = firstForm()
  if (first !== undefined) leaveFirst(actor, first)
  giveTicks(actor, page)
}

/** Presses Next for somebody who did so before the script could hear it. */
export const pressEarlyNext = (page: Document): void => {
  if (page.documentElement.dataset['pressed'] === undefined) return
  delete page.documentElement.dataset['pressed']
  page.querySelector<HTMLFormElement>('form.q')?.requestSubmit()
}
