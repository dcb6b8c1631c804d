import type { LoadNamespaces } from '../pages/resultPages.tsx'
import { openDiary } from './diaryOfDevice.ts'
import { fetchPage } from './Routes.tsx'
import { whenIdle } from './whenIdle.ts'

const ignore = () => undefined // what is missing is fetched again when it is needed

/** What the first screen does not need: the guide while the start page is read, then fonts and the diary. */
export const fetchLater = (path: string, load: LoadNamespaces): void => {
  whenIdle(() => {
    if (path === '/') void fetchPage('/guide', load)
    void import('../ui/styles/fonts.css').catch(ignore)
    void openDiary().catch(ignore)
  })
}
