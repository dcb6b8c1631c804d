import { ChevronLeft } from 'lucide-react'
import { Link } from 'wouter'
import { advise, type Advice } from '../guide/advise.ts'
import { ModulePicture } from '../drawings/ModulePicture.tsx'
import { exerciseIds, exercises, type ExerciseId } from '../guide/care/exercises.ts'
import { modules, type ModuleId } from '../guide/care/modules.ts'
import { Lines, Steps } from '../ui/Steps.tsx'
import { StopBox } from '../ui/StopBox.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { ExerciseCard } from './ExerciseCard.tsx'
import { Origin } from './Origin.tsx'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

type Standing =
  | { readonly kind: 'unknown' | 'notNow' }
  | { readonly kind: 'allowed'; readonly advice: Advice }
  | { readonly kind: 'leftOut'; readonly because: readonly string[] }

/** What the person's own answers say about a module; unknown before all questions are answered. */
const useStanding = (module: ModuleId): Standing => {
  const visit = useVisit()
  if (visit.matches('emergency') || visit.matches('urgent')) return { kind: 'notNow' }
  if (!visit.matches('advice') && !visit.matches('review')) return { kind: 'unknown' }
  const advice = advise(visit.context.answers)
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
export const CarePage = ({ module }: { readonly module: ModuleId }) => {
  const { t, say, list, has } = useText()
  const standing = useStanding(module)
  const advice = standing.kind === 'allowed' ? standing.advice : undefined
  const words = `care:modules.${module}`
  const cautions = advice?.cautions.filter((caution) => caution.module === module) ?? []
  const known = standing.kind !== 'unknown'
  return (
    <>
      <div className="wrap q-top">
        <Link className="back" href={known ? '/guide/advice' : '/care'}>
          <ChevronLeft className="i" aria-hidden="true" />
          {t(known ? 'care.toAdvice' : 'care.toList')}
        </Link>
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
            <h2>{t('advice.cautions')}</h2>
            <Lines lines={cautions.map(({ caution }) => say(`advice:cautions.${caution}`))} />
          </section>
        )}
        {mayRead(module, standing) && <Instructions module={module} allowedExercises={advice?.exercises ?? []} />}
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
  const { t, say } = useText()
  switch (standing.kind) {
    case 'allowed':
      return undefined
    case 'unknown':
      return (
        <p className="remark">
          <b>{t('care.first')}</b> <Link href="/">{t('care.toQuestions')}</Link>
        </p>
      )
    case 'notNow':
      return (
        <p className="remark">
          <b>{t('care.notNow')}</b> <Link href="/guide/advice">{t('care.toAdvice')}</Link>
        </p>
      )
    case 'leftOut':
      return (
        <p className="remark">
          <b>{t('care.notForYou')}.</b>{' '}
          {standing.because.includes('handsOff')
            ? say('advice:hiddenBecause.handsOff')
            : standing.because.map((reason) => say(`advice:hiddenBecause.${reason}`)).join(' ')}
        </p>
      )
  }
}

const Instructions = ({
  module,
  allowedExercises,
}: {
  readonly module: ModuleId
  readonly allowedExercises: readonly ExerciseId[]
}) => {
  const { say, list, has } = useText()
  const words = `care:modules.${module}`
  const own = exerciseIds.filter((id) => exercises[id].module === module && allowedExercises.includes(id))
  const section = (key: 'places' | 'notPlaces' | 'dose' | 'never' | 'mistakes') => {
    const lines = list(`${words}.${key}`)
    return lines.length === 0 ? undefined : (
      <section className="stack" key={key}>
        <h2>{say(`care:labels.${key}`)}</h2>
        <Lines lines={lines} />
      </section>
    )
  }
  const steps = list(`${words}.steps`)
  const general = has(`care:global.general.${module}`) ? list(`care:global.general.${module}`) : []
  return (
    <>
      {modules[module].stage > 0 && modules[module].physical && (
        <StopBox title={say('care:global.stopTitle')} lines={[...list('care:global.stop'), ...list(`${words}.stop`)]}>
          {list('care:global.stopDo').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </StopBox>
      )}
      {section('never')}
      {section('places')}
      {section('notPlaces')}
      {general.length > 0 && (
        <section className="stack">
          <h2>{say('care:labels.stretchGeneral')}</h2>
          <Lines lines={general} />
        </section>
      )}
      {steps.length > 0 && (
        <section className="stack">
          <h2>{say('care:labels.steps')}</h2>
          <Steps steps={steps} />
        </section>
      )}
      {has(`${words}.table`) && <DeviceTable module={module} />}
      {own.length > 0 && (
        <section className="stack">
          <h2>{say('care:labels.exercises')}</h2>
          {own.map((id) => (
            <ExerciseCard exercise={id} key={id} />
          ))}
        </section>
      )}
      {section('dose')}
      {modules[module].physical && (
        <section className="stack">
          <h2>{say('care:global.trafficTitle')}</h2>
          <Lines lines={list('care:global.traffic')} />
        </section>
      )}
      {section('mistakes')}
      {modules[module].physical && <StopBox title={say('care:global.neverTitle')} lines={list('care:global.never')} />}
      {!modules[module].physical && list(`${words}.stop`).length > 0 && (
        <StopBox title={say('care:labels.stop')} lines={list(`${words}.stop`)} />
      )}
    </>
  )
}

const DeviceTable = ({ module }: { readonly module: ModuleId }) => {
  const { say, list, has } = useText()
  const words = `care:modules.${module}.table`
  const columns = list(`${words}.columns`)
  const rows: (readonly string[])[] = []
  while (has(`${words}.rows.${rows.length}`)) rows.push(list(`${words}.rows.${rows.length}`))
  return (
    <section className="stack">
      <h2>{say('care:labels.table')}</h2>
      {rows.map(([device, ...cells]) => (
        <dl className="kv device" key={device}>
          <div>
            <dt>
              <b>{device}</b>
            </dt>
          </div>
          {cells.map((cell, index) => (
            <div key={columns[index + 1]}>
              <dt>{columns[index + 1]}</dt>
              <dd>{cell}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  )
}
