import type { Plain } from '../guide/plainly.ts'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

/** A condition in words: nested lists of questions with the answers that count. */
export const ConditionWords = ({ plain }: { readonly plain: Plain }) => {
  const { say } = useText()
  const { option } = useAnswerWords()
  const or = ` ${say('learn:rules.or')} `
  switch (plain.kind) {
    case 'answers':
      return (
        <>
          {say(`questions:questions.${plain.question}.q`)}{' '}
          <b>{plain.options.map((each) => option(plain.question, each)).join(or)}</b>
        </>
      )
    case 'score':
      return (
        <>
          {say(`questions:questions.${plain.question}.q`)} <b>{say('learn:rules.atLeast', { score: plain.score })}</b>
        </>
      )
    case 'not':
      return (
        <>
          {say('learn:rules.not')}: <ConditionWords plain={plain.not} />
        </>
      )
    case 'always':
    case 'never':
      return say(`learn:rules.${plain.kind}`)
    case 'all':
    case 'any':
      return (
        <>
          {say(`learn:rules.${plain.kind}`)}:
          <ul className="lines">
            {plain.of.map((part) => (
              <li key={JSON.stringify(part)}>
                <ConditionWords plain={part} />
              </li>
            ))}
          </ul>
        </>
      )
  }
}
