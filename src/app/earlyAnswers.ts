import type { VisitEvent } from '../guide/flow.ts'
import { questions, type QuestionId } from '../guide/questions/screens.ts'
import { placeOf, type VisitActor } from '../visit/visitActor.ts'

const isQuestion = (name: string): name is QuestionId => questions.some(({ id }) => id === name)

/** What was ticked on the first screen before the script ran, as the answers it would have given. */
export const ticked = (page: ParentNode): readonly VisitEvent[] =>
  [...page.querySelectorAll<HTMLInputElement>('form.q input[type=radio]:checked')].flatMap(({ name, value }) =>
    isQuestion(name) ? [{ type: 'answer', question: name, value }] : [],
  )

/** Gives early answers to the visit; the newest counts, the other answers of an older visit stay. */
export const takeEarlyAnswers = (actor: VisitActor, page: ParentNode): void => {
  if (placeOf(actor.getSnapshot()) === 's01') for (const event of ticked(page)) actor.send(event)
}

/** Presses Next for somebody who did so before the script could hear it. */
export const pressEarlyNext = (page: Document): void => {
  if (page.documentElement.dataset['pressed'] === undefined) return
  delete page.documentElement.dataset['pressed']
  page.querySelector<HTMLFormElement>('form.q')?.requestSubmit()
}

/** The last button that was pressed before the script could hear it; written by index.html. */
export const earlyButton = (): HTMLButtonElement | null | undefined =>
  (globalThis as { early?: HTMLButtonElement | null }).early // index.html writes nothing else there
