import { Phone } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import type { FollowUpRuleId } from '../guide/followup/rules.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { askSignsAgain } from '../visit/askSignsAgain.ts'
import { useVisitActor } from '../visit/VisitProvider.tsx'
import type { CareNow } from './useCareNow.ts'
import { useText } from './useText.ts'

/** These end when the warning signs are asked anew. */
const untilSafe: readonly FollowUpRuleId[] = ['F-01', 'F-02', 'F-03']

/** What a check-in switched off, with its reason and what to do. */
export const OffNow = ({ care }: { readonly care: CareNow }) => {
  const { say, t, emergency } = useText()
  const actor = useVisitActor()
  const [, navigate] = useLocation()
  const all = [...new Set(care.found?.off.values())]
  const first = all.find((rule) => rule === 'F-01') ?? all.find((rule) => rule === 'F-02')
  const rules = first === undefined ? all : [first] // what cannot wait stands alone
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
          {first === 'F-01' && (
            <a className="btn danger" target="_top" href={`tel:${emergency}`}>
              <Phone className="i" aria-hidden="true" />
              {t('header.callLabel')}
            </a>
          )}
        </>
      )}
      {rules.some((rule) => untilSafe.includes(rule)) && (
        <>
          <p>{say('followup:result.signsText')}</p>
          <p>
            <Button
              small
              onClick={() => {
                askSignsAgain(actor)
                navigate('/guide/s02')
              }}
            >
              {say('followup:result.signs')}
            </Button>
          </p>
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
