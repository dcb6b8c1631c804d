import { useEffect, useLayoutEffect, type RefObject } from 'react'
import type { Visit, VisitEvent } from '../guide/flow.ts'
import { QuestionScreen } from './QuestionScreen.tsx'

/** `ahead`: it stands ready, unseen. `left`: it goes as soon as there is time. */
type Stage = 'shown' | 'ahead' | 'left'

type Props = {
  readonly visit: Visit
  readonly stage: Stage
  readonly act: (event: VisitEvent) => void
  readonly onNext: () => void
  readonly ref: RefObject<HTMLFormElement | null>
}

const setStage = (form: HTMLFormElement | null, stage: Stage): void => {
  form?.classList.toggle('ahead', stage === 'ahead')
  form?.toggleAttribute('hidden', stage === 'left')
}

/** Puts the form that stands ready in the place of the open one, in the next frame; React follows behind it. */
export const showReady = (open: HTMLFormElement | null, ready: HTMLFormElement): void => {
  setStage(open, 'left')
  setStage(ready, 'shown')
  window.scrollTo(0, 0)
}

/** The form around one screen of questions. */
export const QuestionForm = ({ visit, stage, act, onNext, ref }: Props) => {
  useLayoutEffect(() => setStage(ref.current, stage)) // each time: `showReady` may have gone before
  useEffect(() => {
    if (stage === 'ahead') ref.current?.querySelector('h1')?.getBoundingClientRect() // lays it out now, so that Next need not
  })
  return (
    <form
      ref={ref}
      className="q"
      method="dialog" // before the script runs Next must not put answers into the address
      autoComplete="off" // nor may the browser bring back answers that were erased
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <QuestionScreen {...{ visit, act }} />
    </form>
  )
}
