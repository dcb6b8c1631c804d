import { plainly } from '../guide/plainly.ts'
import { rules, type RuleId } from '../guide/rules/rules.ts'
import { originOfRule } from '../guide/origins.ts'
import { ConditionWords } from './ConditionWords.tsx'
import { SourceLine } from './OriginContent.tsx'
import { useText } from './useText.ts'

/** One rule: what it says, when it counts, how soon, and on what it stands. */
export const RuleCard = ({ id }: { readonly id: RuleId }) => {
  const { say } = useText()
  const { within, when, why } = rules[id]
  return (
    <li className="panel stack rule" id={id}>
      <p>
        <b>{say(`advice:reasons.${id}`)}</b>{' '}
        <span className="muted">
          {id} ·{' '}
          {typeof within === 'number' ? say('learn:rules.within', { count: within }) : say(`learn:rules.${within}`)}
        </span>
      </p>
      <div>
        {say('learn:rules.when')}: <ConditionWords plain={plainly(when)} />
      </div>
      <p className="muted">
        {say('learn:rules.forClinicians')}: <span lang="en">{why}</span>
      </p>
      <ul className="lines sources">
        {originOfRule(id).sources.map((source) => (
          <li key={source}>
            <SourceLine id={source} />
          </li>
        ))}
      </ul>
    </li>
  )
}
