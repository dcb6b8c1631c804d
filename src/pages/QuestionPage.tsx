import { useDeferredValue, useMemo, useState } from 'react'
import { missingOn } from '../guide/walk.ts'
import { useHeading } from '../ui/useHeading.ts'
import { afterNext, type VisitSnapshot } from '../visit/visitActor.ts'
import { useVisit } from '../visit/VisitProvider.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { useAct } from './useAct.ts'
import { useText } from './useText.ts'

/**
 * The screen of questions that is open, and behind it, unseen, the one that Next would open now: made and laid out
 * while the person reads, so that Next only has to show it. The visit itself goes on behind that.
 */
export const QuestionPage = () => {
  const { act, actSoon } = useAct()
  const visit = useVisit()
  const before = useDeferredValue<VisitSnapshot | undefined>(visit, undefined)
  const ahead = useMemo(() => before && afterNext(before), [before])
  const [leaving, leave] = useState<VisitSnapshot>()
  const isReady = ahead !== undefined && before === visit
  const next = () => {
    if (!isReady) return act({ type: 'next' })
    leave(visit)
    actSoon({ type: 'next' })
  }
  const shown = isReady && leaving === visit ? ahead : visit.context
  const others = [
    before?.matches('asking') && { visit: before.context, stage: 'left' as const },
    ahead && { visit: ahead, stage: 'ahead' as const },
  ]
  const [left, readied] = others.map((each) => each && each.visit.open !== shown.open && each)
  const { t, say } = useText()
  const complains = shown.showErrors && missingOn(shown.open, shown.answers).length > 0
  const title = `${complains ? t('errors.prefix') : ''}${say(`questions:screens.${shown.open}`)}`
  const form = useHeading<HTMLFormElement>(title, shown.open, t('name'), true)
  return [left, { visit: shown, stage: 'shown' as const }, readied].map(
    (each) =>
      each && (
        <QuestionForm
          key={each.visit.open}
          {...each}
          {...{ act, onNext: next }}
          ref={each.stage === 'shown' ? form : undefined}
        />
      ),
  )
}
