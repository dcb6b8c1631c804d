import type { Question } from '../guide/language.ts'
import { screens, type QuestionId } from '../guide/questions/screens.ts'
import { goTo, placeOf, startVisit, type VisitActor } from '../visit/visitActor.ts'

/** What the page of the first screen holds of the second, so that Next works before the script is there. */
export type SecondScreen = {
  readonly content: string
  /** Inputs of the first screen, by id, after which the second one looks different. */
  readonly otherwise: readonly string[]
}
/** The inputs that were ticked, and the page that Next leads to. */
export type Way = { readonly inputs: readonly string[]; readonly html: string }

const parts = (html: string): { readonly around: string; readonly inside: string } => {
  const inside = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1]
  if (inside === undefined) throw new Error('the page has no main')
  return { around: html.replace(inside, () => ''), inside }
}

const mostFrequent = (texts: readonly string[]): string | undefined => {
  const times = (text: string): number => texts.filter((other) => other === text).length
  return texts.toSorted((one, other) => times(other) - times(one))[0]
}

/**
 * The second screen as most ways lead to it. Throws when it cannot be told from each answer by itself whether a way
 * leads to this very page, because the page can only look at one input at a time.
 */
export const secondScreen = (first: string, ways: readonly Way[]): SecondScreen => {
  const { around } = parts(first)
  const seen = ways.map(({ inputs, html }) => ({ inputs, ...parts(html) }))
  const content = mostFrequent(seen.flatMap((way) => (way.around === around ? [way.inside] : [])))
  if (content === undefined) throw new Error('no answers to the first screen leave the rest of the page as it is')
  const fits = (way: (typeof seen)[number]) => way.around === around && way.inside === content
  const fitting = new Set(seen.filter(fits).flatMap(({ inputs }) => inputs))
  const otherwise = [...new Set(seen.flatMap(({ inputs }) => inputs))].filter((input) => !fitting.has(input))
  const strange = seen.find((way) => fits(way) === way.inputs.some((input) => otherwise.includes(input)))
  if (strange !== undefined) throw new Error(`only together these answers change s02: ${strange.inputs.join(', ')}`)
  return { content, otherwise }
}

type Ticks = readonly { readonly question: QuestionId; readonly value: string }[]

const everyTicks = (questions: readonly Question[]): readonly Ticks[] =>
  questions.reduce<readonly Ticks[]>(
    (before, { id, ...question }) => {
      if (question.kind !== 'one' && question.kind !== 'yesNo')
        throw new Error(`${id}: s01 may only have radio buttons`)
      return before.flatMap(
        (ticks) => question.options.map((value) => [...ticks, { question: id as QuestionId, value }]), // a question of a screen
      )
    },
    [[]],
  )

/** Every way to answer the first screen and press Next. */
export const waysOn = (render: (visit: VisitActor, path: string) => string): readonly Way[] =>
  everyTicks(screens[0].questions).map((ticks) => {
    const visit = startVisit()
    goTo(visit, 's01')
    for (const tick of ticks) visit.send({ type: 'answer', ...tick })
    visit.send({ type: 'next' })
    return {
      inputs: ticks.map(({ question, value }) => `${question}-${value}`),
      html: render(visit, `/guide/${placeOf(visit.getSnapshot())}`),
    }
  })
