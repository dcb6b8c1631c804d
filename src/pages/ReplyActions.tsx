import { Download, HardDrive, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { keepReply, usePractice, usePracticeTrouble } from '../share/practiceStore.ts'
import type { Reply } from '../share/reply.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { PracticeTrouble } from './PracticeTrouble.tsx'
import { saveFhir } from './saveFhir.ts'
import { saveFile } from './saveFile.ts'
import { summaryText } from './summaryText.ts'
import { useFhirTexts } from './useFhirTexts.ts'
import { useSummary } from './useSummary.ts'
import { useText } from './useText.ts'

/** Record, paper, files; keep it sealed, or close and wipe. */
export const ReplyActions = ({
  reply,
  sealed,
  onClose,
}: {
  readonly reply: Reply
  readonly sealed: string
  readonly onClose: () => void
}) => {
  const { say } = useText()
  const fhirTexts = useFhirTexts()
  const text = summaryText(useSummary(reply))
  const kept = usePractice(({ replies }) => replies.some((each) => each.sealed === sealed))
  const trouble = usePracticeTrouble((state) => state.trouble)
  const isStored = kept && trouble !== 'noStorage' && trouble !== 'full'
  const [status, setStatus] = useState('')
  const fhir = () => {
    try {
      saveFhir(reply, fhirTexts)
      setStatus(say('summary:reply.fhirSaved'))
    } catch {
      setStatus(say('summary:reply.fhirFailed'))
    }
  }
  return (
    <section className="stack" aria-label={say('summary:reply.actions')}>
      <div className="row">
        <CopyButton label={say('summary:reply.copy')} text={text} done={say('summary:reply.copied')} />
        <Button look="quiet" onClick={() => window.print()}>
          <Printer className="i" aria-hidden="true" />
          {say('summary:reply.print')}
        </Button>
        <Button look="quiet" onClick={() => saveFile('nekwijzer.txt', 'text/plain', text)}>
          <Download className="i" aria-hidden="true" />
          {say('summary:reply.saveText')}
        </Button>
        <Button look="quiet" onClick={fhir}>
          <Download className="i" aria-hidden="true" />
          {say('summary:reply.fhir')}
        </Button>
      </div>
      <div className="row">
        {!kept && (
          <Button look="quiet" onClick={() => keepReply(sealed, new Date().toISOString())}>
            <HardDrive className="i" aria-hidden="true" />
            {say('summary:reply.keep')}
          </Button>
        )}
        <Button onClick={onClose}>
          <Trash2 className="i" aria-hidden="true" />
          {say('summary:reply.close')}
        </Button>
      </div>
      <p role="status">{status === '' ? say(isStored ? 'summary:reply.kept' : 'summary:reply.screenOnly') : status}</p>
      <PracticeTrouble />
    </section>
  )
}
