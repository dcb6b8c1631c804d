import { fetchReader } from '../pages/ReadAloudPlace.tsx'
import type { LoadNamespaces } from '../pages/resultPages.tsx'
import { isOneFile } from '../pages/place.ts'
import { openDiary } from './diaryOfDevice.ts'
import { fetchFonts } from './fonts.ts'
import { stayOffline } from './offline.ts'
import { fetchPage } from './Routes.tsx'
import { whenIdle } from '../ui/whenIdle.ts'

/** What the first screen does not need, one after the other: the questions, what they can lead to, and all the rest. */
export const fetchLater = (load: LoadNamespaces): void => {
  const steps = [
    () => fetchPage('/guide', load),
    async () => (await import('../pages/resultPages.tsx')).fetchResults(load),
    fetchReader,
    ...(isOneFile ? [openDiary] : [fetchFonts, openDiary, stayOffline]), // one file has its fonts and is on the device
  ]
  whenIdle(() => {
    // what does not arrive now is fetched again when it is needed
    void steps.reduce((before, step) => before.then(step).catch(() => undefined), Promise.resolve())
  })
}
