import { CircleExclamationPoint, Info } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { Answer, AnyOf, Question } from '../guide/language.ts'
import { tick } from '../guide/tick.ts'
import { Choice } from '../ui/Choice.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Scale } from '../ui/Scale.tsx'
import { BodyMapQuestion } from './lazyBodyMap.ts'
import { questionWords } from './questionWords.ts'
import { useText } from './useText.ts'

type Props = {
  readonly question: Question
  readonly optionsShown: readonly string[]
  readonly answer: Answer | undefined
  readonly onAnswer: (value: Answer | undefined) => void
  /** The page heading already asks this question. */
  readonly asksInHeading: boolean
  readonly error: string | undefined
}

/** Id of the input that an error leads to. */
export const firstInput = (question: Question, optionsShown: readonly string[]): string =>
  question.kind === 'scale'
    ? `${question.id}-0`
    : `${question.id}-${question.kind === 'bodyMap' ? 'templeL' : (optionsShown[0] ?? '')}`

/** One question with its hint, answers, error and reason for asking. */
export const QuestionField = ({ question, optionsShown, answer, onAnswer, asksInHeading, error }: Props) => {
  const { t, say } = useText()
  const words = questionWords(question.id)
  const hint = say(`${words}.hint`)
  const describedBy =
    [error && `${question.id}-error`, hint && `${question.id}-hint`].filter(Boolean).join(' ') || undefined
  return (
    <div className={question.inline ? 'question inline' : 'question'}>
      <fieldset aria-describedby={describedBy}>
        <legend className={asksInHeading ? 'vh' : 'q-legend'}>
          {asksInHeading ? say(`${words}.q`) : <h2>{say(`${words}.q`)}</h2>}
        </legend>
        {hint !== '' && (
          <p className="hint" id={`${question.id}-hint`}>
            {hint}
          </p>
        )}
        {question.kind === 'many' && <p className="hint small">{t('question.many')}</p>}
        {!question.required && <p className="hint small">{t('question.optional')}</p>}
        {error !== undefined && (
          <p className="err" id={`${question.id}-error`}>
            <CircleExclamationPoint className="i" aria-hidden="true" />
            {error}
          </p>
        )}
        <Control
          {...{ question, optionsShown, answer, onAnswer, asksInHeading, describedBy }}
          invalid={error !== undefined}
        />
      </fieldset>
      <Fold title={t('question.why')} icon={<Info className="i" aria-hidden="true" />}>
        <p>{say(`${words}.why`)}</p>
      </Fold>
    </div>
  )
}

type ControlProps = Pick<Props, 'optionsShown' | 'answer' | 'onAnswer' | 'asksInHeading'> & {
  readonly question: Question
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

const Control = ({ question, optionsShown, answer, onAnswer, asksInHeading, describedBy, invalid }: ControlProps) => {
  const { say } = useText()
  const words = questionWords(question.id)
  switch (question.kind) {
    case 'scale':
      return (
        <Scale
          name={question.id}
          low={say(`${words}.low`)}
          high={say(`${words}.high`)}
          value={typeof answer === 'number' ? answer : undefined}
          onChoose={onAnswer}
          {...{ describedBy, invalid }}
        />
      )
    case 'one':
    case 'yesNo':
      return (
        <Choice
          name={question.id}
          kind="radio"
          chosen={typeof answer === 'string' ? [answer] : []}
          options={optionsShown.map((id) => ({ id, label: say(`${words}.options.${id}`) }))}
          onChoose={onAnswer}
          {...{ describedBy, invalid }}
        />
      )
    case 'many':
      return (
        <ManyField
          question={question}
          ticked={Array.isArray(answer) ? answer : []}
          {...{ optionsShown, onAnswer, asksInHeading, describedBy, invalid }}
        />
      )
    case 'bodyMap':
      return (
        <Suspense fallback={<div className="loading" />}>
          <BodyMapQuestion
            chosen={Array.isArray(answer) ? answer : []}
            onChange={onAnswer}
            {...{ describedBy, invalid }}
          />
        </Suspense>
      )
  }
}

const ManyField = ({
  question,
  ticked,
  optionsShown,
  onAnswer,
  asksInHeading,
  describedBy,
  invalid,
}: Omit<ControlProps, 'question' | 'answer'> & {
  readonly question: AnyOf
  readonly ticked: readonly string[]
}) => {
  const { t, say } = useText()
  const [status, setStatus] = useState('')
  const words = questionWords(question.id)
  const GroupHeading = asksInHeading ? 'h2' : 'h3'
  const grouped = question.groups.flatMap(({ options }) => options)
  const choose = (option: string) => {
    const now = tick(question, ticked, option)
    const lost = ticked.filter((each) => each !== option && !now.includes(each))
    setStatus(
      lost.length === 0
        ? ''
        : question.exclusive.includes(option)
          ? t('question.cleared')
          : t('question.noneCleared', { option: lost.map((each) => say(`${words}.options.${each}`)).join(', ') }),
    )
    onAnswer(now.length > 0 ? now : undefined)
  }
  const rows = (options: readonly string[]) => (
    <Choice
      name={question.id}
      kind="checkbox"
      chosen={ticked}
      onChoose={choose}
      {...{ describedBy, invalid }}
      options={options
        .filter((id) => optionsShown.includes(id))
        .map((id) => ({ id, label: say(`${words}.options.${id}`) }))}
    />
  )
  const apart = (id: string) => question.exclusive.includes(id) || id === 'unsure'
  const signs = question.options.filter((id) => !grouped.includes(id) && !apart(id))
  return (
    <>
      {question.groups.map((group) => (
        <div className="group" role="group" aria-labelledby={`${question.id}-group-${group.id}`} key={group.id}>
          <GroupHeading id={`${question.id}-group-${group.id}`}>{say(`${words}.groups.${group.id}`)}</GroupHeading>
          {rows(group.options)}
        </div>
      ))}
      {signs.length > 0 && rows(signs)}
      <div className="apart">{rows(question.options.filter(apart))}</div>
      <p className="vh" role="status">
        {status}
      </p>
    </>
  )
}
