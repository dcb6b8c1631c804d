import { whatWouldChange, type Change } from '../guide/explain.ts'
import { levels, type Level } from '../guide/language.ts'
import { atLeastAsUrgent, triage } from '../guide/triage.ts'
import { settle } from '../guide/walk.ts'
import { summaryOf } from '../share/summary.ts'
import type { Reply } from '../share/reply.ts'
import { Fold } from '../ui/Fold.tsx'
import { Lines } from '../ui/Steps.tsx'
import { makeSummaryWords } from './summaryWords.ts'
import { useText } from './useText.ts'

/** Other signs and complaints; not who somebody is, and not what only somebody's own yes may put on this page. */
const ofInterest = ({ question, to }: Change): boolean =>
  !['country', 'ageBand', 'unsureClarify'].includes(question) && to !== 'unsure' && to !== 'selfHarm'

/** Which single other answer would change the advice, in both directions; and the rules in words for patients. */
export const WhatWouldChange = ({ reply }: { readonly reply: Reply }) => {
  const text = useText()
  const { say } = text
  const w = makeSummaryWords(text)
  const { level, because } = triage(settle(reply.answers))
  const { against } = summaryOf(reply).advice
  const changes = against === 'givenMoreUrgent' ? [] : whatWouldChange(reply.answers).filter(ofInterest)
  const moreUrgent = changes.filter((change) => atLeastAsUrgent(change.level, level))
  const lessUrgent = changes.filter((change) => !atLeastAsUrgent(change.level, level))
  return (
    <section className="stack noprint" aria-labelledby="would-change">
      <h2 id="would-change">{say('summary:change.title')}</h2>
      {against === 'givenMoreUrgent' ? (
        <p>{say('summary:change.explained')}</p>
      ) : (
        <>
          <p>{say('summary:change.text', { level: say(`summary:levels.${level}`) })}</p>
          {reply.leftOut.length > 0 && (
            <p>
              <b>{say('summary:change.leftOut')}</b>
            </p>
          )}
          <Direction title={say('summary:change.moreUrgent')} changes={moreUrgent} answer={w.changed} />
          <Direction title={say('summary:change.lessUrgent')} changes={lessUrgent} answer={w.changed} />
        </>
      )}
      <Fold title={say('summary:change.reasons')}>
        <Lines lines={because.map(({ rule }) => `${rule}: ${say(`advice:reasons.${rule}`)}`)} />
      </Fold>
    </section>
  )
}

const Direction = ({
  title,
  changes,
  answer,
}: {
  readonly title: string
  readonly changes: readonly Change[]
  readonly answer: (question: string, to: string | number) => string
}) => {
  const { say } = useText()
  const found: readonly Level[] = levels.toReversed().filter((level) => changes.some((each) => each.level === level))
  return (
    <Fold title={title}>
      {found.length === 0 && <p>{say('summary:change.none')}</p>}
      {found.map((level) => (
        <div className="stack" key={level}>
          <h3>{say(`summary:levels.${level}`)}</h3>
          <Lines
            lines={[
              ...new Set(
                changes.filter((each) => each.level === level).map(({ question, to }) => answer(question, to)),
              ),
            ]}
          />
        </div>
      ))}
    </Fold>
  )
}
