import { encode } from 'uqr'

/** Largest QR version we make: beyond it a phone camera needs too much patience. */
export const largestQr = 25

export type Qr = { readonly size: number; readonly version: number; readonly path: string }

/**
 * A QR code as one SVG path in a square of `size` modules, quiet zone of four modules included; undefined when the text
 * is too long for `most`.
 */
export const qrOf = (text: string, most = largestQr): Qr | undefined => {
  try {
    const { data, size, version } = encode(text, { ecc: 'L', border: 4, maxVersion: most })
    const path = data
      .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .filter((each) => each !== '')
      .join('')
    return { size, version, path }
  } catch {
    return undefined
  }
}
