import { Link } from 'wouter'
import type { ReplyProblem } from '../share/seal.ts'
import { buttonClass } from '../ui/Button.tsx'
import { useText } from './useText.ts'

/** Why a reply does not open, and the way on. */
export const ReplyTrouble = ({
  problem,
  keyId,
}: {
  readonly problem: ReplyProblem
  readonly keyId: string | undefined
}) => {
  const { say } = useText()
  return (
    <div className="stack" role="alert">
      <p className="lede">{say(`summary:problems.${problem}`, { key: keyId ?? '' })}</p>
      {problem === 'wrongKey' && (
        <p>
          <Link className={buttonClass({ look: 'quiet' })} href="/physio/keys">
            {say('summary:reply.toKeys')}
          </Link>
        </p>
      )}
    </div>
  )
}
