import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { VisitSoFar } from '../guide/flow.ts'
import { documentStorage, setAside } from '../keeping/documentStorage.ts'
import { isNewEpisode } from './episodes.ts'
import {
  keptVersion,
  noCues,
  readKept,
  type CueChoices,
  type Kept,
  type PlanChoices,
  type TextSize,
  type Theme,
} from './keptShape.ts'
import { tell } from './notice.ts'
import { readVisit, writeVisit } from './storedVisit.ts'
import { leaveTabOf } from './tabStorage.ts'

const key = 'nekwijzer'
const asideKey = 'nekwijzer-aside'

/** Under 16, and before an advice, not even the tab has anything to hold. */
const isWorthKeeping = ({ advisedOn, theme, textSize, installAnswered, consent, invitation }: Kept): boolean =>
  [advisedOn, theme, textSize, invitation].some((each) => each !== undefined) ||
  installAnswered ||
  consent !== 'unasked'

const nothingKept: Kept = {
  consent: 'unasked',
  visit: undefined,
  advisedOn: undefined,
  theme: undefined,
  textSize: undefined,
  installAnswered: false,
  plan: {},
  cues: noCues,
  episodes: [],
  invitation: undefined,
  lastUsed: 0,
}

/** IndexedDB, but only after a yes; until then this tab. */
const { storage, erase, written, hear, isOnDevice } = documentStorage<Kept>({
  name: key,
  version: keptVersion,
  empty: nothingKept,
  now: (): Kept => useKept.getState(),
  take: (state) => useKept.setState(state),
  aside: asideKey,
  read: readKept,
  homeOf: (state) => (state.consent === 'yes' ? 'device' : isWorthKeeping(state) ? 'tab' : 'nowhere'),
  tell: (trouble, raw = '') => tell(trouble === 'broken' ? { kind: trouble, raw } : { kind: trouble }),
})

export const useKept = create<Kept>()(
  persist((): Kept => nothingKept, {
    name: key,
    version: keptVersion,
    storage,
    skipHydration: true,
  }),
)

/** Whether what was changed last has arrived where it is kept. */
export const keptWritten = written

const noteUseAfter = 24 * 60 * 60 * 1000 // ms
/** Reads what is kept, and notes the use of it: also who only reads must not lose it after 13 months. */
export const openKept = async (): Promise<void> => {
  await useKept.persist.rehydrate()
  const now = Date.now()
  if (isOnDevice() && Math.abs(now - useKept.getState().lastUsed) > noteUseAfter) useKept.setState({ lastUsed: now })
}

const shownOf = ({ visit, advisedOn, plan, invitation }: Kept): string =>
  JSON.stringify([visit, advisedOn, plan, invitation])
/** Takes over what another tab changes, and tells the person when that is the advice, the plan or the practice. */
export const hearKept = (): void =>
  hear({
    changed: (before, after) => {
      if (before.visit !== after.visit) leaveTabOf(before.visit)
      if (shownOf(before) !== shownOf(after)) tell({ kind: 'elsewhere' })
    },
    removed: () => useKept.setState({ consent: 'no' }),
    erased: () => {
      useKept.setState(nothingKept)
      tell({ kind: 'erasedElsewhere' })
    },
  })

/** Asks the browser not to throw this away when it is short of space; it may refuse. */
export const askToPersist = async (): Promise<boolean> => {
  const { storage: room } = globalThis.navigator as { readonly storage?: StorageManager } // not on plain http
  return (await room?.persist().catch(() => false)) ?? false
}
export const allowKeeping = (visit: VisitSoFar): void => {
  void askToPersist()
  useKept.setState(({ advisedOn }) => ({
    consent: 'yes',
    visit: writeVisit(visit),
    advisedOn: advisedOn ?? new Date().toISOString(),
    lastUsed: Date.now(),
  }))
}
/** A yes outside the advice: what there is now stays, and an advice that comes later. */
export const agreeToKeep = (): void => {
  void askToPersist()
  useKept.setState({ consent: 'yes', lastUsed: Date.now() })
}
export const refuseKeeping = (): void => {
  useKept.setState({ consent: 'no' })
}

/**
 * An advice was given. Only when the warning signs were asked anew do check-ins count from now on: what waits for those
 * questions must not come back because another answer was changed.
 */
export const keepAdvice = (visit: VisitSoFar, signsAskedAnew: boolean): void => {
  const now = new Date()
  const { episodes, advisedOn } = useKept.getState()
  if (advisedOn !== undefined && !signsAskedAnew) {
    useKept.setState({ visit: writeVisit(visit), lastUsed: Date.now() })
    return
  }
  useKept.setState({
    visit: writeVisit(visit),
    advisedOn: now.toISOString(),
    episodes: isNewEpisode(episodes, now) ? [...episodes, now.toISOString()] : episodes,
    lastUsed: Date.now(),
  })
}
export const choosePlan = (choice: PlanChoices): void => {
  useKept.setState(({ plan }) => ({ plan: { ...plan, ...choice } }))
}
export const chooseCues = (choice: Partial<CueChoices>): void => {
  useKept.setState(({ cues }) => ({ cues: { ...cues, ...choice } }))
}
/** Keeps the link of a practice, as it stands after `#`; undefined forgets it. */
export const keepInvitation = (invitation: string | undefined): void => {
  useKept.setState({ invitation })
}
export const forgetAdvice = (): void => {
  useKept.setState({ visit: undefined, advisedOn: undefined, plan: {} })
}
export const chooseTheme = (theme: Theme | undefined): void => {
  useKept.setState({ theme })
}
export const chooseTextSize = (textSize: TextSize | undefined): void => {
  useKept.setState({ textSize })
}
export const answerInstall = (): void => {
  useKept.setState({ installAnswered: true })
}

/** The kept visit, or undefined. A damaged one is set aside. */
export const keptVisit = (): VisitSoFar | undefined => {
  const stored = readVisit(useKept.getState().visit)
  if (stored.kind === 'broken') {
    tell(stored)
    void setAside(asideKey, stored.raw)
  }
  return stored.kind === 'found' ? stored.visit : undefined
}

/** Erases everything this app keeps in IndexedDB. Rejects when the browser refuses. */
export const eraseKept = async (): Promise<void> => {
  useKept.setState(nothingKept)
  await erase()
}
