import { lastRedFlagScreen, lastScreenUnder16, screens } from '../guide/questions/screens.ts'
import { plainly } from '../guide/plainly.ts'
import { Fold } from '../ui/Fold.tsx'
import { ConditionWords } from './ConditionWords.tsx'
import { pictureAddress } from './pictureAddress.ts'
import { useText } from './useText.ts'

/** The way through the questions: a drawing made at build time, and the same in words. */
export const FlowMap = () => {
  const { say, language } = useText()
  return (
    <section className="stack">
      <h2>{say('learn:rules.mapTitle')}</h2>
      <p>{say('learn:rules.mapText')}</p>

      <img
        className="flow-map"
        src={pictureAddress(`flow-${language}.svg`)}
        alt={say('learn:rules.mapAlt')}
        width="432"
        height="1665"
        loading="lazy"
      />
      <Fold title={say('learn:rules.mapWords')}>
        <ol className="steps">
          <li>{say('learn:rules.map.start')}</li>
          {screens.map(({ id, questions: [first] }) => (
            <li key={id}>
              <b>{say(`questions:screens.${id}`)}</b>
              {first.askIf.op !== 'always' && (
                <div>
                  {say('learn:rules.map.asked')}: <ConditionWords plain={plainly(first.askIf)} />
                </div>
              )}
              {id === 's02' && <p>{say('learn:rules.map.emergency')}</p>}
              {id === lastScreenUnder16 && <p>{say('learn:rules.map.under16')}</p>}
              {id === lastRedFlagScreen && <p>{say('learn:rules.map.urgent')}</p>}
            </li>
          ))}
          <li>{say('learn:rules.map.review')}</li>
          <li>{say('learn:rules.map.results')}</li>
        </ol>
      </Fold>
    </section>
  )
}
