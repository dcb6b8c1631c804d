import type { Advice } from '../guide/advise.ts'
import { Button } from '../ui/Button.tsx'
import { useCountry } from '../visit/VisitProvider.tsx'
import { Contacts } from './Contacts.tsx'
import { LevelBand } from './LevelBand.tsx'
import { ReadAloudPlace } from './ReadAloudPlace.tsx'
import { SafetyNet } from './SafetyNet.tsx'
import { useAct } from './useAct.ts'
import { useText } from './useText.ts'

/** Under 16: to the GP with a parent or carer. No care, nothing kept. */
export const ChildAdvice = ({ advice }: { readonly advice: Advice }) => {
  const { t, say } = useText()
  const { act } = useAct()
  const country = useCountry()
  const deadline = typeof advice.within === 'number' ? say('advice:page.days', { count: advice.within }) : undefined
  return (
    <>
      <LevelBand level={advice.level} deadline={deadline} />
      <div className="wrap stack lg result">
        <ReadAloudPlace />
        <section className="stack">
          <h2>{say('advice:child.title')}</h2>
          <p>{say('advice:child.text')}</p>
          <p className="remark">
            <b>{say('advice:child.line')}</b>
          </p>
        </section>
        <SafetyNet />
        {country && <Contacts country={country} />}
        <p className="muted">{say('advice:always.result')}</p>
        <div className="row noprint">
          <Button look="quiet" onClick={() => act({ type: 'revisit', screen: 's01' })}>
            {t('question.back')}
          </Button>
          <Button look="quiet" onClick={() => act({ type: 'restart' })}>
            {say('advice:page.restart')}
          </Button>
        </div>
      </div>
    </>
  )
}
