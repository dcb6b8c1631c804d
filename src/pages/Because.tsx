import { Check } from 'lucide-react'
import type { Verdict } from '../guide/triage.ts'
import { Link } from 'wouter'
import { smallestWhy } from '../guide/explain.ts'
import { Fold } from '../ui/Fold.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { Origin } from './Origin.tsx'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

const shownAtOnce = 3

/** Why this advice: at most three reasons at once, most urgent first, and all of them on request. */
export const Because = ({ verdict }: { readonly verdict: Verdict }) => {
  const { say, t } = useText()
  const { reference } = useAnswerWords()
  const reason = ({ rule }: Verdict['because'][number]) => (
    <li key={rule}>
      <Check className="i" aria-hidden="true" />
      <span>{say(`advice:reasons.${rule}`)}</span>
    </li>
  )
  return (
    <section className="stack because">
      <h2>{say('advice:whyTitle')}</h2>
      <Decides />
      <ul className="reasons">{verdict.because.slice(0, shownAtOnce).map(reason)}</ul>
      <Fold title={say('advice:page.moreReasons')}>
        <ul className="reasons all">
          {verdict.because.map(({ rule, answers }) => (
            <li key={rule}>
              <Check className="i" aria-hidden="true" />
              <div>
                <p>{say(`advice:reasons.${rule}`)}</p>
                {answers.length > 0 && (
                  <p className="muted">
                    {say('advice:page.youSaid')}: {answers.map(reference).join('; ')}
                  </p>
                )}
                <Origin of={[`advice:reasons.${rule}`]} />
              </div>
            </li>
          ))}
        </ul>
        <p className="noprint">
          <Link href="/rules">{t('footer.rules')}</Link>
        </p>
      </Fold>
    </section>
  )
}

/** The fewest own answers that force this advice. */
const Decides = () => {
  const { say } = useText()
  const { reference } = useAnswerWords()
  const { answers } = smallestWhy(useVisit().context.answers)
  if (answers.length === 0) return undefined
  return (
    <div className="stack">
      <p>{say('advice:page.decides')}:</p>
      <ul className="lines decides">
        {answers.map((id) => (
          <li key={id}>{reference(id)}</li>
        ))}
      </ul>
    </div>
  )
}
