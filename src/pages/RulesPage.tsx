import { Printer } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { levels } from '../guide/language.ts'
import { plainly, questionsIn } from '../guide/plainly.ts'
import { questions } from '../guide/questions/screens.ts'
import { ruleIds, rules, type RuleId } from '../guide/rules/rules.ts'
import { Button } from '../ui/Button.tsx'
import { FlowMap } from './FlowMap.tsx'
import { Page } from './Page.tsx'
import { Replay } from './Replay.tsx'
import { RuleCard } from './RuleCard.tsx'
import { useAnswerWords } from './useAnswerWords.ts'
import { useText } from './useText.ts'

const asked = new Map<RuleId, readonly string[]>(ruleIds.map((id) => [id, questionsIn(plainly(rules[id].when))]))

/** How the guide decides: every rule with its source, the way through the questions, and examples step by step. */
export const RulesPage = () => {
  const { say } = useText()
  const [search, setSearch] = useState('')
  const [question, setQuestion] = useState('')
  const found = useFoundRules(useDeferredValue(search), question)
  const used = questions.filter(({ id }) => ruleIds.some((rule) => asked.get(rule)?.includes(id)))
  const showAll = () => {
    setSearch('')
    setQuestion('')
  }
  return (
    <Page id="rules" title={say('learn:rules.title')} className="page stack lg rules">
      <p className="lede">{say('learn:rules.intro')}</p>
      <p>{say('learn:rules.unreviewed')}</p>
      <form className="stack noprint" role="search" onSubmit={(event) => event.preventDefault()}>
        <label className="field">
          <span>{say('learn:rules.search')}</span>
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
        <label className="field">
          <span>{say('learn:rules.question')}</span>
          <select value={question} onChange={({ target }) => setQuestion(target.value)}>
            <option value="">{say('learn:rules.allQuestions')}</option>
            {used.map(({ id }) => (
              <option key={id} value={id}>
                {say(`questions:questions.${id}.q`)}
              </option>
            ))}
          </select>
        </label>
        <p role="status">{say('learn:rules.found', { count: found.length })}</p>
        {found.length === 0 && (
          <div className="stack">
            <p>{say('learn:rules.nothing')}</p>
            <Button look="quiet" onClick={showAll}>
              {say('learn:rules.clear')}
            </Button>
          </div>
        )}
      </form>
      {levels.toReversed().map((level) => {
        const here = found.filter((id) => rules[id].level === level)
        return here.length === 0 ? undefined : (
          <section className="stack" key={level}>
            <h2>{say(`advice:levels.${level}.title`)}</h2>
            <ul className="plain stack">
              {here.map((id) => (
                <RuleCard key={id} id={id} />
              ))}
            </ul>
          </section>
        )
      })}
      <FlowMap />
      <Replay />
      <p className="noprint">
        <Button look="quiet" onClick={() => window.print()}>
          <Printer className="i" aria-hidden="true" />
          {say('learn:rules.print')}
        </Button>
      </p>
    </Page>
  )
}

/** Rules whose words hold every searched word, and that look at the question. */
const useFoundRules = (search: string, question: string): readonly RuleId[] => {
  const { say } = useText()
  const { option } = useAnswerWords()
  const words = (id: RuleId): string => {
    const plain = JSON.stringify(plainly(rules[id].when))
    const options = questions.flatMap((each) =>
      each.kind === 'scale' || !asked.get(id)?.includes(each.id)
        ? []
        : [
            say(`questions:questions.${each.id}.q`),
            ...each.options.filter((one) => plain.includes(`"${one}"`)).map((one) => option(each.id, one)),
          ],
    )
    return [id, say(`advice:reasons.${id}`), rules[id].why, ...rules[id].source, ...options].join(' ').toLowerCase()
  }
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  return ruleIds.filter(
    (id) => (question === '' || asked.get(id)?.includes(question)) && wanted.every((word) => words(id).includes(word)),
  )
}
