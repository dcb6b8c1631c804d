import { exerciseIds, exercises, type ExerciseId } from '../guide/care/exercises.ts'
import { modules, type ModuleId } from '../guide/care/modules.ts'
import { Lines, Steps } from '../ui/Steps.tsx'
import { StopBox } from '../ui/StopBox.tsx'
import { ExerciseCard } from './ExerciseCard.tsx'
import { useText } from './useText.ts'

/** How to do a module: when to stop, where, steps, exercises that are allowed, and how much. */
export const CareInstructions = ({
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
