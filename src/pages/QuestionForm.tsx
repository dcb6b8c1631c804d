import { useEffect } from 'react'
import type { Visit, VisitEvent } from '../guide/flow.ts'
import { missingOn } from '../guide/walk.ts'
import { useHeading } from '../ui/useHeading.ts'
import { QuestionScreen } from './QuestionScreen.tsx'
import { useText } from './useText.ts'

type Props = {
  readonly visit: Visit
  /** `ahead`: it stands ready, unseen. `left`: it goes as soon as there is time. */
  readonly stage: 'shown' | 'ahead' | 'left'
  readonly act: (event: VisitEvent) => void
  readonly onNext: () => void
}

/** The form around one screen of questions. */
export const QuestionForm = ({ visit, stage, act, onNext }: Props) => {
  const { t, say } = useText()
  const { open, answers, showErrors } = visit
  const prefix = showErrors && missingOn(open, answers).length > 0 ? t('errors.prefix') : ''
  const heading = useHeading(`${prefix}${say(`questions:screens.${open}`)}`, open, t('name'), stage === 'shown')
  useEffect(() => {
    if (stage === 'ahead') heading.current?.getBoundingClientRect() // lays it out now, so that Next need not
  })
  return (
    <form
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
      <QuestionScreen {...{ visit, act, heading }} />
    </form>
  )
}
