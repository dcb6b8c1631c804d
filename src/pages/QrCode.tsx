import { qrOf } from '../share/qr.ts'

/** A QR code, black on white in both themes. Says so when the text is too long for one. */
export const QrCode = ({
  text,
  label,
  tooLong,
  most,
}: {
  readonly text: string
  readonly label: string
  readonly tooLong: string
  /** Largest QR version. */
  readonly most?: number
}) => {
  const qr = qrOf(text, most)
  if (qr === undefined) return <p className="muted">{tooLong}</p>
  return (
    <figure className="qr">
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <path d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}
