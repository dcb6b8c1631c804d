import { moduleIds } from '../guide/care/modules.ts'
import { screens } from '../guide/questions/screens.ts'

/** Addresses below the language that only the script can show: what is there depends on the device. */
export const appPaths: readonly string[] = [
  ...screens.map(({ id }) => `/guide/${id}`).filter((path) => path !== '/guide/s01'),
  ...['emergency', 'urgent', 'review', 'advice'].map((place) => `/guide/${place}`),
  ...moduleIds.map((id) => `/care/${id}`),
  '/plan',
  '/plan/now',
  '/checkin',
  '/session',
  '/session/heat',
  '/diary',
  '/i',
  '/r',
  '/summary',
  '/physio',
  '/physio/keys',
  '/physio/replies',
  '/rules',
  '/muscles',
  '/settings',
]
