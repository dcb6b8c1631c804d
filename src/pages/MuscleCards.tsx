import { Link } from 'wouter'
import { MuscleFigure } from '../drawings/MuscleFigure.tsx'
import { muscles as knownMuscles } from '../guide/care/muscles.ts'
import type { ReferringMuscle } from '../guide/care/referral.ts'
import { useText } from './useText.ts'

/** Muscles that can send pain to the marked places. Not a diagnosis, and never the whole story for arm or chest pain. */
export const MuscleCards = ({
  muscles,
  nerveRemark,
}: {
  readonly muscles: readonly ReferringMuscle[]
  readonly nerveRemark: boolean
}) => {
  const { say } = useText()
  if (muscles.length === 0 && !nerveRemark) return undefined
  return (
    <aside className="stack muscles">
      <h2>{say('advice:muscles.title')}</h2>
      <p>{say('advice:always.muscleMap')}</p>
      {nerveRemark && (
        <p className="remark">
          <b>{say('advice:muscles.armChest')}</b>
        </p>
      )}
      {muscles.map(({ id, side }) => (
        <figure className="muscle-card" key={`${id}${side}`}>
          <MuscleFigure muscle={id} side={side} />
          <figcaption>
            <b>
              {say(`care:muscles.${id}.name`)}, {say(`advice:muscles.side.${side}`)}
            </b>
            <span>{say(`care:muscles.${id}.what`)}</span>
            <span>{say(`care:muscles.${id}.pressing`)}</span>
            {knownMuscles[id].massage.startsWith('none') && <b>{say('advice:muscles.movementOnly')}</b>}
          </figcaption>
        </figure>
      ))}
      <p className="noprint">
        <Link href="/muscles">{say('care:musclesPage.title')}</Link>
      </p>
    </aside>
  )
}
