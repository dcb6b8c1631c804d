import { Download, Lock } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Language } from '../i18n/languages.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { QrCode } from './QrCode.tsx'
import { ShareButton } from './ShareButton.tsx'
import { saveFile } from './saveFile.ts'
import { ownAddress } from './ownAddress.ts'
import { useText } from './useText.ts'

/** Seals the summary for the practice; then the person sends it: as a link, a file, or a QR code to show. */
export const ReplySend = ({
  phase,
  sealed,
  practice,
  onSeal,
  onBack,
}: {
  readonly phase: 'choosing' | 'sealing' | 'ready' | 'failed'
  readonly sealed: string | undefined
  readonly practice: string
  readonly onSeal: () => void
  readonly onBack: () => void
}) => {
  const { say, language } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (phase === 'ready' || phase === 'failed') heading.current?.focus()
  }, [phase])
  if (phase === 'failed')
    return (
      <section className="panel stack noprint" role="alert">
        <h2 ref={heading} tabIndex={-1}>
          {say('share:send.failedTitle')}
        </h2>
        <p>{say('share:send.failed')}</p>
        <p>
          <Button look="quiet" onClick={onBack}>
            {say('share:send.back')}
          </Button>
        </p>
      </section>
    )
  if (sealed === undefined)
    return (
      <section className="panel stack noprint">
        <h2>{say('share:send.title')}</h2>
        <p>
          <bdi>{say('share:send.text', { practice })}</bdi>
        </p>
        <p>
          <Button onClick={onSeal} aria-disabled={phase === 'sealing'}>
            <Lock className="i" aria-hidden="true" />
            {say(phase === 'sealing' ? 'share:send.sealing' : 'share:send.seal')}
          </Button>
        </p>
      </section>
    )
  const link = ownAddress(language as Language, 'r', sealed) // only ever set to one of ours
  return (
    <section className="panel stack noprint">
      <h2 ref={heading} tabIndex={-1}>
        {say('share:send.readyTitle')}
      </h2>
      <p>
        <bdi>{say('share:send.ready', { practice })}</bdi>
      </p>
      <div className="row">
        <ShareButton label={say('share:send.share')} text={say('share:send.shareText')} url={link} />
        <CopyButton label={say('share:send.copy')} text={link} done={say('share:send.copied')} />
        <Button look="quiet" onClick={() => saveFile('nekwijzer-reply.txt', 'text/plain', sealed)}>
          <Download className="i" aria-hidden="true" />
          {say('share:send.file')}
        </Button>
      </div>
      <QrCode text={link} label={say('share:send.qr')} tooLong={say('share:send.noQr')} most={25} />
      <p className="muted">{say('share:send.notSent')}</p>
      <p>
        <Button look="quiet" small onClick={onBack}>
          {say('share:send.back')}
        </Button>
      </p>
    </section>
  )
}
