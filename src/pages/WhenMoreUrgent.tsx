import { whatWouldRaise, type Change } from '../guide/explain.ts'
import { levels } from '../guide/language.ts'
import { questionById, type Answers } from '../guide/questions/screens.ts'
import { Fold } from '../ui/Fold.tsx'
import { Lines } from '../ui/Steps.tsx'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

/** What can newly happen to somebody: signs and complaints, not age, illnesses of the past or places on the map. */
const canHappen = ({ question, to }: Change): boolean =>
  ['redFlags', 'complaint', 'symptoms'].includes(questionById[question].section) &&
  question !== 'healthHistory' &&
  question !== 'painRegions' &&
  to !== 'unsure'

/** Which single change would make the advice more urgent, worked out from the rules and these answers. */
export const WhenMoreUrgent = ({ answers }: { readonly answers: Answers }) => {
  const { say } = useText()
  const { reference } = useAnswerWords()
  const changes = whatWouldRaise(answers).filter(canHappen)
  if (changes.length === 0) return undefined
  return (
    <section className="stack noprint">
      <h2>{say('advice:page.raise.title')}</h2>
      <p>{say('advice:page.raise.text')}</p>
      <Fold title={say('advice:page.raise.open')}>
        {levels
          .toReversed()
          .filter((level) => changes.some((change) => change.level === level))
          .map((level) => (
            <div className="stack" key={level}>
              <h3>{say(`advice:levels.${level}.title`)}</h3>
              <Lines
                lines={changes
                  .filter((change) => change.level === level)
                  .map(({ question, to }) => reference(`${question}.${to}`))}
              />
            </div>
          ))}
      </Fold>
    </section>
  )
}
