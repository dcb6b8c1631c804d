import { useDeferredValue, useMemo, useRef } from 'react'
import { missingOn } from '../guide/walk.ts'
import { useHeading } from '../ui/useHeading.ts'
import { afterNext, likelyNext, type VisitSnapshot } from '../visit/visitActor.ts'
import { useVisit, useVisitActor } from '../visit/VisitProvider.tsx'
import { QuestionForm, showReady } from './QuestionForm.tsx'
import { looksTheSame } from './QuestionScreen.tsx'
import { useAct } from './useAct.ts'
import { useText } from './useText.ts'

/**
 * The screen of questions that is open, and behind it, unseen, the one that Next will most likely open: made and laid
 * out while the person reads. Next shows it if it is what the statechart opens; the visit itself goes on behind that.
 */
export const QuestionPage = () => {
  const { act, actSoon } = useAct()
  const actor = useVisitActor()
  const visit = useVisit()
  const shown = visit.context
  const before = useDeferredValue<VisitSnapshot | null>(visit, null) // first the open screen alone
  const opens = useMemo(() => before && afterNext(before), [before])
  const ahead = useMemo(() => opens ?? (before && likelyNext(before)), [before, opens])
  const ready = useRef<HTMLFormElement>(null)
  const gone = useRef<HTMLFormElement>(null)
  const { t, say } = useText()
  const complains = shown.showErrors && missingOn(shown.open, shown.answers).length > 0
  const title = `${complains ? t('errors.prefix') : ''}${say(`questions:screens.${shown.open}`)}`
  const form = useHeading<HTMLFormElement>(title, shown.open, t('name'), true)
  const next = () => {
    const now = actor.getSnapshot()
    const opened = before === now ? opens : afterNext(now)
    if (ready.current === null || !ahead || !opened || !looksTheSame(ahead, opened)) return act({ type: 'next' })
    showReady(form.current, ready.current)
    actSoon({ type: 'next' })
  }
  const others = [
    before?.matches('asking') && { visit: before.context, stage: 'left' as const },
    ahead && { visit: ahead, stage: 'ahead' as const },
  ]
  const [left, readied] = others.map((each) => each && each.visit.open !== shown.open && each)
  const refs = { shown: form, ahead: ready, left: gone }
  return [left, { visit: shown, stage: 'shown' as const }, readied].map(
    (each) =>
      each && <QuestionForm key={each.visit.open} {...each} {...{ act, onNext: next }} ref={refs[each.stage]} />,
  )
}
