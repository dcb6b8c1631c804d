import { ChevronLeft } from 'lucide-react'
import { Link } from 'wouter'
import { advise } from '../guide/advise.ts'
import { ModulePicture } from '../drawings/ModulePicture.tsx'
import { exerciseIds, exercises } from '../guide/care/exercises.ts'
import { modules, type ModuleId } from '../guide/care/modules.ts'
import { Lines, Steps } from '../ui/Steps.tsx'
import { StopBox } from '../ui/StopBox.tsx'
import { useVisit } from '../visit/VisitProvider.tsx'
import { ExerciseCard } from './ExerciseCard.tsx'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

type Standing =
  | { readonly kind: 'unknown' | 'allowed' | 'notNow' }
  | { readonly kind: 'leftOut'; readonly because: readonly string[] }

/** What the person's own answers say about a module; unknown before there is an advice. */
const useStanding = (module: ModuleId): Standing => {
  const visit = useVisit()
  if (visit.matches('emergency') || visit.matches('urgent')) return { kind: 'notNow' }
  if (!visit.matches('advice') && !visit.matches('review')) return { kind: 'unknown' }
  const advice = advise(visit.context.answers)
  if (advice.modules.includes(module)) return { kind: 'allowed' }
  const hidden = advice.hidden.find(({ id }) => id === module)
  return hidden ? { kind: 'leftOut', because: hidden.because } : { kind: 'notNow' }
}

/** One care module: where, how, how much, when to stop, and how sure we are. */
export const CarePage = ({ module }: { readonly module: ModuleId }) => {
  const { t, say, list, has } = useText()
  const visit = useVisit()
  const standing = useStanding(module)
  const advice = visit.matches('advice') ? advise(visit.context.answers) : undefined
  const words = `care:modules.${module}`
  const name = say(`${words}.name`)
  const backTo = advice ? '/guide/advice' : '/care'
  const mayRead =
    standing.kind === 'allowed' ||
    modules[module].stage === 0 ||
    !modules[module].physical ||
    standing.kind === 'unknown'
  return (
    <>
      <div className="wrap q-top">
        <Link className="back" href={backTo}>
          <ChevronLeft className="i" aria-hidden="true" />
          {t(advice ? 'care.toAdvice' : 'care.toList')}
        </Link>
      </div>
      <Page id={module} title={name} className="page stack lg care">
        <div className="care-head">
          <p className="lede">{say(`${words}.summary`)}</p>
          <div className="thumbbox on-stage" aria-hidden="true">
            <ModulePicture module={module} />
          </div>
        </div>
        <StandingRemark standing={standing} />
        {advice?.cautions.some((caution) => caution.module === module) && (
          <section className="remark stack">
            <h2>{t('advice.cautions')}</h2>
            <Lines
              lines={advice.cautions
                .filter((caution) => caution.module === module)
                .map(({ caution }) => say(`advice:cautions.${caution}`))}
            />
          </section>
        )}
        {mayRead && <Instructions module={module} allowedExercises={advice?.exercises} />}
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
          <b>{t('care.first')}</b>
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
  readonly allowedExercises: readonly string[] | undefined
}) => {
  const { say, list, has } = useText()
  const words = `care:modules.${module}`
  const own = exerciseIds.filter(
    (id) => exercises[id].module === module && (allowedExercises === undefined || allowedExercises.includes(id)),
  )
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
