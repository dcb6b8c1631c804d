import { Link } from 'wouter'
import { buttonClass } from '../ui/Button.tsx'
import type { CareNow } from './useCareNow.ts'
import { useText } from './useText.ts'

/** What a check-in switched off, with its reason and what to do. */
export const OffNow = ({ care }: { readonly care: CareNow }) => {
  const { say } = useText()
  const rules = [...new Set(care.found?.off.values())]
  const urgent = care.found !== undefined && care.found.level !== 'SELF_CARE'
  if (rules.length === 0 && !urgent) return undefined
  return (
    <section className="panel">
      {rules.length > 0 && (
        <>
          <h2>{say('followup:plan.offTitle')}</h2>
          <ul className="lines">
            {rules.map((rule) => (
              <li key={rule}>
                {say(`followup:reasons.${rule}`)} {say(`followup:actions.${rule}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className={buttonClass({ look: 'quiet', small: true })} href="/plan/now">
          {say('followup:result.title')}
        </Link>
      </p>
    </section>
  )
}
