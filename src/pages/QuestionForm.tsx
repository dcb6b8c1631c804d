import { useEffect, useRef, type Ref } from 'react'
import type { Visit, VisitEvent } from '../guide/flow.ts'
import { QuestionScreen } from './QuestionScreen.tsx'

type Props = {
  readonly visit: Visit
  /** `ahead`: it stands ready, unseen. `left`: it goes as soon as there is time. */
  readonly stage: 'shown' | 'ahead' | 'left'
  readonly act: (event: VisitEvent) => void
  readonly onNext: () => void
  readonly ref: Ref<HTMLFormElement> | undefined
}

/** The form around one screen of questions. */
export const QuestionForm = ({ visit, stage, act, onNext, ref }: Props) => {
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (stage === 'ahead') screen.current?.getBoundingClientRect() // lays it out now, so that Next need not
  })
  return (
    <form
      ref={ref}
      className={stage === 'ahead' ? 'q ahead' : 'q'}
      hidden={stage === 'left'}
      method="dialog" // before the script runs Next must not put answers into the address
      autoComplete="off" // nor may the browser bring back answers that were erased
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <QuestionScreen {...{ visit, act, screen }} />
    </form>
  )
}
