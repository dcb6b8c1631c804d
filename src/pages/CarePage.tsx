import { ChevronLeft } from 'lucide-react'
import { Link } from 'wouter'
import { advise, type Advice } from '../guide/advise.ts'
import type { FollowUpRuleId } from '../guide/followup/rules.ts'
import { ModulePicture } from '../drawings/ModulePicture.tsx'
import { isModuleId, modules, type ModuleId } from '../guide/care/modules.ts'
import { Lines } from '../ui/Steps.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { CareInstructions } from './CareInstructions.tsx'
import { PracticeContact } from './PracticeContact.tsx'
import { Origin } from './Origin.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Page } from './Page.tsx'
import { TopRow } from './TopRow.tsx'
import { useCareNow } from './useCareNow.ts'
import { useText } from './useText.ts'

type Standing =
  | { readonly kind: 'unknown' | 'notNow' }
  | { readonly kind: 'allowed'; readonly advice: Pick<Advice, 'exercises' | 'cautions'> }
  | { readonly kind: 'off'; readonly rule: FollowUpRuleId }
  | { readonly kind: 'leftOut'; readonly because: readonly string[] }

/** What the person's own answers and check-ins say about a module; unknown before all questions are answered. */
const useStanding = (module: ModuleId): Standing => {
  const visit = useVisit()
  const now = useCareNow()
  if (visit.matches('emergency') || visit.matches('urgent')) return { kind: 'notNow' }
  const rule = now?.found?.off.get(module)
  if (rule !== undefined) return { kind: 'off', rule }
  if (now === undefined && !visit.matches('advice') && !visit.matches('review')) return { kind: 'unknown' }
  const advice = now?.care ?? advise(visit.context.answers)
  if (advice.modules.includes(module)) return { kind: 'allowed', advice }
  const hidden = advice.hidden.find(({ id }) => id === module)
  return hidden ? { kind: 'leftOut', because: hidden.because } : { kind: 'notNow' }
}

/**
 * Whether the instructions may be read. Care that works on the body is only shown once the answers allow it;
 * before the questions only the other modules; the warning about devices always.
 */
const mayRead = (module: ModuleId, { kind }: Standing): boolean =>
  kind === 'allowed' || module === 'M-MASS-DEVICE' || (kind === 'unknown' && !modules[module].physical)

/** One care module: where, how, how much, when to stop, and how sure we are. */
export const CarePage = ({ id }: { readonly id: string }) =>
  isModuleId(id) ? <Module module={id} /> : <NotFoundPage />

const Module = ({ module }: { readonly module: ModuleId }) => {
  const { say, list, has } = useText()
  const standing = useStanding(module)
  const advice = standing.kind === 'allowed' ? standing.advice : undefined
  const words = `care:modules.${module}`
  const cautions = advice?.cautions.filter((caution) => caution.module === module) ?? []
  const known = standing.kind !== 'unknown'
  return (
    <>
      <div className="wrap q-top">
        <TopRow>
          <Link className="back" href={known ? '/guide/advice' : '/care'}>
            <ChevronLeft className="i" aria-hidden="true" />
            {say(known ? 'care:page.toAdvice' : 'care:page.toList')}
          </Link>
        </TopRow>
      </div>
      <Page id={module} title={say(`${words}.name`)} className="page stack lg care">
        <div className="care-head">
          <p className="lede">{say(`${words}.summary`)}</p>
          <div className="thumbbox on-stage" aria-hidden="true">
            <ModulePicture module={module} />
          </div>
        </div>
        <StandingRemark standing={standing} />
        {cautions.length > 0 && (
          <section className="remark stack">
            <h2>{say('advice:page.cautions')}</h2>
            <Lines lines={cautions.map(({ caution }) => say(`advice:cautions.${caution}`))} />
          </section>
        )}
        {mayRead(module, standing) && <CareInstructions module={module} allowedExercises={advice?.exercises ?? []} />}
        {module === 'M-PHYSIO' && <PracticeContact />}
        {has(`${words}.box`) && (
          <section className="panel">
            <h2>{say('care:labels.box')}</h2>
            <Lines lines={list(`${words}.box`)} />
          </section>
        )}
        <section className="stack">
          <h2>{say('care:labels.evidence')}</h2>
          <p>{say(`${words}.evidence`)}</p>
          <p>
            <b>{say(`${words}.certainty`)}</b>
          </p>
          <Origin of={[words]} certainty={say(`${words}.certainty`)} />
        </section>
      </Page>
    </>
  )
}

const StandingRemark = ({ standing }: { readonly standing: Standing }) => {
  const { say } = useText()
  switch (standing.kind) {
    case 'allowed':
      return undefined
    case 'unknown':
      return (
        <p className="remark">
          <b>{say('care:page.first')}</b> <Link href="/">{say('care:page.toQuestions')}</Link>
        </p>
      )
    case 'notNow':
      return (
        <p className="remark">
          <b>{say('care:page.notNow')}</b> <Link href="/guide/advice">{say('care:page.toAdvice')}</Link>
        </p>
      )
    case 'off':
      return (
        <p className="remark">
          <b>{say('followup:plan.offTitle')}.</b> {say(`followup:reasons.${standing.rule}`)}{' '}
          <Link href="/plan">{say('followup:result.toPlan')}</Link>
        </p>
      )
    case 'leftOut':
      return (
        <p className="remark">
          <b>{say('care:page.notForYou')}.</b>{' '}
          {standing.because.includes('handsOff')
            ? say('advice:hiddenBecause.handsOff')
            : standing.because.map((reason) => say(`advice:hiddenBecause.${reason}`)).join(' ')}
        </p>
      )
  }
}
