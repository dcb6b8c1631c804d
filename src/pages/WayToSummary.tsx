import { FileText } from 'lucide-react'
import { Suspense } from 'react'
import { Link } from 'wouter'
import { buttonClass } from '../ui/Button.tsx'
import { useInvitation } from './useInvitation.ts'
import { useText } from './useText.ts'

/** To the summary; with a practice that wants a reply it says so. */
export const WayToSummary = ({ progress = false }: { readonly progress?: boolean }) => (
  <Suspense fallback={undefined}>
    <Way progress={progress} />
  </Suspense>
)

const Way = ({ progress }: { readonly progress: boolean }) => {
  const { say } = useText()
  const wantsReply = useInvitation()?.key !== undefined
  return (
    <Link className={buttonClass({ look: wantsReply ? 'primary' : 'quiet' })} href="/summary">
      <FileText className="i" aria-hidden="true" />
      {say(`advice:page.${wantsReply ? (progress ? 'progress' : 'summaryPractice') : 'summary'}`)}
    </Link>
  )
}
