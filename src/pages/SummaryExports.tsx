import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Reply } from '../share/reply.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { QrCode } from './QrCode.tsx'
import { saveFhir } from './saveFhir.ts'
import { saveFile } from './saveFile.ts'
import { summaryText } from './summaryText.ts'
import { useFhirTexts } from './useFhirTexts.ts'
import { useSummary } from './useSummary.ts'
import { useText } from './useText.ts'

/** The same summary on paper, as text, as files, or as a QR code that holds the text itself. */
export const SummaryExports = ({ reply }: { readonly reply: Reply }) => {
  const { say } = useText()
  const fhirTexts = useFhirTexts()
  const text = summaryText(useSummary(reply))
  const [showsQr, setShowsQr] = useState(false)
  const [status, setStatus] = useState('')
  const fhir = () => {
    try {
      saveFhir(reply, fhirTexts)
      setStatus(say('share:exports.saved'))
    } catch {
      setStatus(say('share:exports.failed'))
    }
  }
  return (
    <section className="stack noprint" aria-labelledby="exports">
      <h2 id="exports">{say('share:exports.title')}</h2>
      <p>{say('share:exports.text')}</p>
      <div className="row">
        <Button look="quiet" onClick={() => window.print()}>
          <Printer className="i" aria-hidden="true" />
          {say('share:exports.print')}
        </Button>
        <CopyButton label={say('share:exports.copy')} text={text} done={say('share:exports.copied')} />
        <Button look="quiet" onClick={() => saveFile('nekwijzer.txt', 'text/plain', text)}>
          <Download className="i" aria-hidden="true" />
          {say('share:exports.file')}
        </Button>
        <Button look="quiet" onClick={fhir}>
          <Download className="i" aria-hidden="true" />
          {say('share:exports.fhir')}
        </Button>
        <Button look="quiet" aria-expanded={showsQr} onClick={() => setShowsQr(!showsQr)}>
          {say('share:exports.showQr')}
        </Button>
      </div>
      <p role="status">{status}</p>
      {showsQr && <QrCode text={text} label={say('share:exports.qr')} tooLong={say('share:exports.noQr')} most={30} />}
    </section>
  )
}
