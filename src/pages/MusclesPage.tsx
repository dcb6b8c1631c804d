import { Link } from 'wouter'
import { MuscleFigure } from '../drawings/MuscleFigure.tsx'
import { exercises, type ExerciseId } from '../guide/care/exercises.ts'
import { muscles, type MuscleId } from '../guide/care/muscles.ts'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** All muscles with the places they can send pain to, to browse. */
export const MusclesPage = () => {
  const { say } = useText()
  return (
    <Page id="muscles" title={say('care:musclesPage.title')} className="page stack">
      <p className="lede">{say('care:musclesPage.intro')}</p>
      <p className="remark">
        <b>{say('advice:muscles.armChest')}</b>
      </p>
      <div className="muscle-grid">
        {(Object.keys(muscles) as MuscleId[]).map(
          (
            id, // keys forgets the names
          ) => (
            <figure className="muscle-card" key={id}>
              <MuscleFigure muscle={id} side="R" />
              <figcaption>
                <h2>{say(`care:muscles.${id}.name`)}</h2>
                <span className="muted">{say(`care:muscles.${id}.latin`)}</span>
                <span>{say(`care:muscles.${id}.what`)}</span>
                <span>
                  {say('advice:muscles.zone')}:{' '}
                  {muscles[id].primary.map((region) => say(`questions:regions.${region}`)).join('; ')}
                </span>
                <span>
                  <b>{say('care:musclesPage.pressing')}:</b> {say(`care:muscles.${id}.pressing`)}
                </span>
                <span>
                  <b>{say('care:musclesPage.helps')}:</b> <Helps exerciseIds={muscles[id].exercises} />
                </span>
              </figcaption>
            </figure>
          ),
        )}
      </div>
    </Page>
  )
}

const Helps = ({ exerciseIds }: { readonly exerciseIds: readonly ExerciseId[] }) => {
  const { say } = useText()
  return exerciseIds.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link href={`/care/${exercises[id].module}`}>{say(`care:exercises.${id}.name`)}</Link>
    </span>
  ))
}
