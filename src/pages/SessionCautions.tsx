import type { CautionId } from '../guide/care/gate.ts'
import type { Item } from '../session/program.ts'
import { useText } from './useText.ts'

/** The cautions of this person that belong to these exercises. */
export const cautionsFor = (items: readonly Item[], cautions: readonly CautionId[]): readonly CautionId[] =>
  cautions.filter((caution) => items.some(({ module }) => caution.startsWith(`${module}/`)))

/** What this person must mind; it comes before any instruction. */
export const SessionCautions = ({ cautions }: { readonly cautions: readonly CautionId[] }) => {
  const { say } = useText()
  if (cautions.length === 0) return undefined
  return (
    <div className="remark session-cautions">
      <b>{say('session:forYou')}</b>
      {cautions.map((caution) => (
        <p key={caution}>{say(`advice:cautions.${caution}`)}</p>
      ))}
    </div>
  )
}
