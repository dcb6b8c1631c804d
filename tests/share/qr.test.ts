import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { addressFrom } from '../../src/pages/ownAddress.ts'
import { usualDose } from '../../src/share/dosage.ts'
import type { Invitation } from '../../src/share/invitation.ts'
import { writeLink } from '../../src/share/link.ts'
import { qrOf, type Qr } from '../../src/share/qr.ts'
import { publicKey } from './version1.ts'

const site = 'https://een-lange-naam-van-een-website.example/nl/physio'
const addressOf = async (invitation: Invitation) => addressFrom(site, 'nl', 'i', await writeLink(invitation))

/** Four exercises, everything filled in, and answers wanted. */
const typical: Invitation = {
  practice: 'Fysiotherapie Voorbeeld aan de Vaart',
  phone: '030 - 123 45 67',
  site: 'https://www.fysiotherapie-voorbeeld.nl/afspraak',
  message:
    'Welkom bij onze praktijk. Wil je voor je eerste afspraak de vragen invullen en elke dag deze oefeningen doen? Bel gerust als iets niet lukt. Tot volgende week!',
  language: 'nl',
  country: 'NL',
  parts: { questions: true, programme: true, checkIns: true },
  programme: [usualDose('MB-01'), usualDose('ST-04'), usualDose('MB-05'), usualDose('SG-01')],
  key: publicKey,
}

/** The code as grey pixels of a screen, `side` pixels wide, quiet zone included. */
const pixels = ({ size, path }: Qr, side: number): Uint8ClampedArray => {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`))
  const grey = Uint8ClampedArray.from({ length: side * side }, (_, place) => {
    const at = (pixel: number) => Math.floor((pixel / side) * size)
    return dark.has(`${at(place % side)},${at(Math.floor(place / side))}`) ? 0 : 255
  })
  return Uint8ClampedArray.from({ length: side * side * 4 }, (_, place) =>
    place % 4 === 3 ? 255 : (grey[Math.floor(place / 4)] ?? 255),
  )
}
const read = (qr: Qr, side: number) => jsQR(pixels(qr, side), side, side)?.data

test('a typical programme link has at most 400 characters, and another reader reads its QR code at 3 cm', async () => {
  const address = await addressOf(typical)
  const qr = qrOf(address, 16)
  if (qr === undefined) throw new Error('too long for a QR code')
  console.log(
    `typical link: ${address.length} characters, QR version ${qr.version}, ${(30 / qr.size).toFixed(2)} mm a module at 3 cm`,
  )
  expect(address.length).toBeLessThanOrEqual(400)
  expect(qr.version).toBeLessThanOrEqual(16)
  expect(read(qr, 340)).toBe(address) // 3 cm on a screen of about 290 pixels an inch
})
test('the reader sees the difference: a code with a piece painted over is not read as the link', async () => {
  const address = await addressOf(typical)
  const qr = qrOf(address, 16)
  if (qr === undefined) throw new Error('too long for a QR code')
  const half = {
    ...qr,
    path: qr.path.replaceAll(/M(\d+) (\d+)h1v1h-1z/g, (each, x) => (Number(x) % 3 === 0 ? '' : each)),
  }
  expect(read(half, 340)).not.toBe(address)
})
test('a link with every field full is too long for a code that scans easily, and not too long for one at all', async () => {
  const long: Invitation = {
    ...typical,
    practice: 'Ж'.repeat(60),
    message: Array.from({ length: 280 }, (_, place) => String.fromCharCode(0x400 + ((place * 37) % 200))).join(''),
    programme: (['MB-01', 'MB-02', 'MB-03', 'MB-04', 'MB-05', 'ST-01', 'ST-02', 'ST-04'] as const).map(usualDose),
  }
  const address = await addressOf(long)
  console.log(`longest link: ${address.length} characters`)
  expect(qrOf(address, 16)).toBeUndefined()
  const largest = qrOf(address)
  if (largest === undefined) throw new Error('too long even for the largest code')
  expect(read(largest, 600)).toBe(address)
})
