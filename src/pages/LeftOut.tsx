import type { Hidden } from '../guide/care/gate.ts'
import { useText } from './useText.ts'

/** What is left out with these answers, and why. */
export const LeftOut = ({ hidden }: { readonly hidden: readonly Hidden[] }) => {
  const { say } = useText()
  if (hidden.length === 0) return undefined
  return (
    <section className="stack">
      <h2>{say('advice:hiddenTitle')}</h2>
      <dl className="kv">
        {hidden.map(({ id, because }) => (
          <div key={id}>
            <dt>{say(id.startsWith('M-') ? `care:modules.${id}.name` : `care:exercises.${id}.name`)}</dt>
            <dd>
              {because.includes('handsOff')
                ? say('advice:hiddenBecause.handsOff')
                : because.map((reason) => say(`advice:hiddenBecause.${reason}`)).join(' ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
