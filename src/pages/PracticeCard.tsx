import { emergencyNumber } from '../guide/contacts.ts'
import type { Invitation } from '../share/invitation.ts'
import { qrOf } from '../share/qr.ts'
import { largestLinkQr, type CardSize } from './ComposeReady.tsx'
import { useText } from './useText.ts'

/** What is printed: a card with the QR code and one plain sentence. Not on the screen. */
export const PracticeCard = ({
  invitation,
  link,
  size,
}: {
  readonly invitation: Invitation
  readonly link: string
  readonly size: CardSize
}) => {
  const { t, say } = useText()
  const qr = qrOf(link, largestLinkQr)
  return (
    <section className={`practice-card ${size}`} aria-hidden="true">
      <p className="card-name">
        <bdi>{invitation.practice}</bdi>
      </p>
      {qr === undefined ? (
        <p>{link}</p>
      ) : (
        <svg className="card-qr" viewBox={`0 0 ${qr.size} ${qr.size}`} shapeRendering="crispEdges">
          <path d={qr.path} fill="#000" />
        </svg>
      )}
      <p className="card-scan">{say('practice:card.scan')}</p>
      <p>
        {t('name')}. {say('practice:card.host', { host: new URL(link).host })}
      </p>
      {invitation.phone !== undefined && <p>{say('practice:card.phone', { phone: invitation.phone })}</p>}
      <p className="card-notice">{say('practice:card.notice', { emergency: emergencyNumber(invitation.country) })}</p>
    </section>
  )
}
