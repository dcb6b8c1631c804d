import type { VisitEvent } from '../guide/flow.ts'
import { questions, type QuestionId } from '../guide/questions/screens.ts'
import { placeOf, type VisitActor } from '../visit/visitActor.ts'

const isQuestion = (name: string): name is QuestionId => questions.some(({ id }) => id === name)

/** What was ticked on the first screen before the script ran, as the answers it would have given. */
export const ticked = (page: ParentNode): readonly VisitEvent[] =>
  [...page.querySelectorAll<HTMLInputElement>('form.q input[type=radio]:checked')].flatMap(({ name, value }) =>
    isQuestion(name) ? [{ type: 'answer', question: name, value }] : [],
  )

/** Gives early answers to the visit; the newest counts, the other answers of an older visit stay. True: Next was pressed too. */
export const takeEarlyAnswers = (actor: VisitActor, page: Document): boolean => {
  if (placeOf(actor.getSnapshot()) !== 's01') return false
  for (const event of ticked(page)) actor.send(event)
  const pressed = page.documentElement.dataset['pressed'] !== undefined
  if (pressed) actor.send({ type: 'next' })
  return pressed
}
