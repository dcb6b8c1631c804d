import { fetchReader } from '../pages/ReadAloudPlace.tsx'
import type { LoadNamespaces } from '../pages/resultPages.tsx'
import { isOneFile } from '../pages/place.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import type { VisitActor } from '../visit/visitActor.ts'
import { openDiary } from './diaryOfDevice.ts'
import { fetchFonts } from './fonts.ts'
import { stayOffline } from './offline.ts'
import { fetchPage } from './lazyPages.ts'

/** Speaks with the page around, when the guide is in a frame of somebody else. */
export const greetPage = async (visit: VisitActor): Promise<void> => {
  if (window !== parent) (await import('../embed/framed.ts')).startFramed(visit)
}

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
