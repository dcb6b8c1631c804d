import { settle, tooYoung } from '../guide/walk.ts'
import { clearTab, writeTab } from '../visit/tabStorage.ts'
import { forgetAdvice, keepAdvice, useKept } from '../visit/kept.ts'
import type { VisitActor } from '../visit/visitActor.ts'
import { writeVisit } from '../visit/storedVisit.ts'

/** Saves the visit for this tab on every change, and the advice for longer once the person agreed. Under 16 nothing is kept. */
export const keepVisit = (actor: VisitActor): void => {
  let wasAdvised = actor.getSnapshot().matches('advice')
  let signsAskedAnew = actor.getSnapshot().context.answers.emergencySigns === undefined
  actor.subscribe((snapshot) => {
    const { answers, passed } = snapshot.context
    const advised = snapshot.matches('advice')
    if (answers.emergencySigns === undefined) signsAskedAnew = true
    const arrived = advised && !wasAdvised
    wasAdvised = advised
    if (tooYoung(settle(answers))) {
      clearTab()
      forgetAdvice()
      return
    }
    if (Object.keys(answers).length === 0) clearTab()
    else writeTab({ answers, passed })
    if (!arrived) return
    if (signsAskedAnew || writeVisit({ answers, passed }) !== useKept.getState().visit)
      keepAdvice({ answers, passed }, signsAskedAnew)
    signsAskedAnew = false
  })
}
