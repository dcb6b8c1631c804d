import type { Advice } from '../guide/advise.ts'
import { shortens } from '../guide/care/cautionLimits.ts'
import type { ModuleId } from '../guide/care/modules.ts'
import { ModuleRow } from './ModuleRow.tsx'
import { useText } from './useText.ts'

type Planned = Pick<Advice, 'plan' | 'level' | 'modules' | 'cautions'>

/** The plan: exercise time, habits, and more that is allowed. */
export const PlanList = ({ advice }: { readonly advice: Planned }) => {
  const { say } = useText()
  const { plan, level } = advice
  const title =
    level === 'GP_SOON'
      ? say('advice:gp.meanwhileTitle')
      : level === 'PHYSIO'
        ? say('advice:physio.bridgeTitle')
        : say('advice:selfCare.planTitle')
  if (advice.modules.length === 0) return undefined
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan">{title}</h2>
      {plan.active.length > 0 && <p>{say('advice:always.beforeExercises')}</p>}
      <Group title={say('advice:page.active')} modules={plan.active} advice={advice} />
      <Group title={say('advice:page.habits')} modules={plan.habits} advice={advice} />
      <Group title={say('advice:page.more')} modules={plan.more} advice={advice} />
    </section>
  )
}

const Group = ({
  title,
  modules,
  advice,
}: {
  readonly title: string
  readonly modules: readonly ModuleId[]
  readonly advice: Planned
}) => {
  const { say } = useText()
  if (modules.length === 0) return undefined
  return (
    <>
      <h3>{title}</h3>
      <ul className="plan">
        {modules.map((module) => {
          const cautions = advice.cautions.filter((caution) => caution.module === module)
          const isLess = cautions.some(({ caution }) => shortens(caution)) // the caution says how long
          return (
            <ModuleRow key={module} module={module} line={isLess ? '' : say(`care:modules.${module}.doseShort`)}>
              {cautions.map(({ caution }) => (
                <p className="caution" key={caution}>
                  {say(`advice:cautions.${caution}`)}
                </p>
              ))}
            </ModuleRow>
          )
        })}
      </ul>
    </>
  )
}
