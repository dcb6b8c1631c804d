import { FileText } from 'lucide-react'
import { Suspense } from 'react'
import { Link } from 'wouter'
import { buttonClass } from '../ui/Button.tsx'
import { useInvitation } from './useInvitation.ts'
import { useText } from './useText.ts'

type Props = {
  readonly progress?: boolean
  /** Only when the practice waits for a reply, or only when none does. */
  readonly when?: 'asked' | 'notAsked'
}

/** To the summary; with a practice that wants a reply it says so. */
export const WayToSummary = (props: Props) => (
  <Suspense fallback={undefined}>
    <Way {...props} />
  </Suspense>
)

const Way = ({ progress = false, when }: Props) => {
  const { say } = useText()
  const wantsReply = useInvitation()?.key !== undefined
  if (when !== undefined && (when === 'asked') !== wantsReply) return undefined
  const way = (
    <Link className={buttonClass({ look: wantsReply ? 'primary' : 'quiet' })} href="/summary">
      <FileText className="i" aria-hidden="true" />
      {say(`advice:page.${wantsReply ? (progress ? 'progress' : 'summaryPractice') : 'summary'}`)}
    </Link>
  )
  return when === 'asked' ? <p className="noprint">{way}</p> : way
}
