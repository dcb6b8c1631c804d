import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { VisitSoFar } from '../guide/flow.ts'
import { documentStorage, setAside, type Found } from '../keeping/documentStorage.ts'
import { isNewEpisode } from './episodes.ts'
import { tell } from './notice.ts'
import { readVisit, writeVisit } from './storedVisit.ts'

const key = 'nekwijzer'
const asideKey = 'nekwijzer-aside'
export const keptVersion = 3
/** Kept data deletes itself after this time without use (13 months). */
export const mostActivity = 100 // characters
const mostInvitation = 2000 // characters
const noCues: CueChoices = { voice: false, sound: false, vibration: false }
const unusedLimit = 13 * 30.44 * 24 * 60 * 60 * 1000

export type Consent = 'unasked' | 'yes' | 'no'
export type Theme = 'light' | 'dark'
/** What the person chose for the plan, and the activity that is followed (PSFS, 0-10, 10 is like before the pain). */
export type PlanChoices = {
  readonly time?: 'min5' | 'min10' | 'min15'
  readonly relief?: 'heat' | 'massage'
  readonly activity?: string
  readonly activityScore?: number
  /** Two check-ins were missed, and the person wants no more questions about them. */
  readonly askNoMore?: boolean
}
export type CueChoices = { readonly voice: boolean; readonly sound: boolean; readonly vibration: boolean }
type Kept = {
  readonly consent: Consent
  /** The last visit with an advice, as written by `writeVisit`. */
  readonly visit: string | undefined
  /** ISO date-time of the advice, from which check-in dates count. */
  readonly advisedOn: string | undefined
  readonly theme: Theme | undefined
  readonly plan: PlanChoices
  readonly cues: CueChoices
  /** ISO date-times of separate visits with an advice, oldest first: for counting how often it came back. */
  readonly episodes: readonly string[]
  /** The link of a practice that the person accepted: what stands after `#`. */
  readonly invitation: string | undefined
  /** Milliseconds since 1970. */
  readonly lastUsed: number
}

const planShape = v.object({
  time: v.exactOptional(v.picklist(['min5', 'min10', 'min15'])),
  relief: v.exactOptional(v.picklist(['heat', 'massage'])),
  activity: v.exactOptional(v.pipe(v.string(), v.maxLength(mostActivity))),
  activityScore: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  askNoMore: v.exactOptional(v.boolean()),
})
// version 1 had no plan, cues and episodes, version 2 no invitation: what is missing is empty
const keptShape = v.object({
  version: v.number(),
  state: v.object({
    consent: v.picklist(['unasked', 'yes', 'no']),
    visit: v.optional(v.string()),
    advisedOn: v.optional(v.string()),
    theme: v.optional(v.picklist(['light', 'dark'])),
    plan: v.optional(planShape, {}),
    cues: v.optional(v.object({ voice: v.boolean(), sound: v.boolean(), vibration: v.boolean() }), noCues),
    episodes: v.optional(v.array(v.string()), []),
    invitation: v.optional(v.pipe(v.string(), v.maxLength(mostInvitation))),
    lastUsed: v.number(),
  }),
})

/** Under 16, and before an advice, not even the tab has anything to hold. */
const isWorthKeeping = ({ advisedOn, theme, consent, invitation }: Kept): boolean =>
  advisedOn !== undefined || theme !== undefined || consent !== 'unasked' || invitation !== undefined

/** Reads what was stored, of any version so far; `now` in ms since 1970. Never throws. */
export const readKept = (raw: unknown, now: number): Found<Kept> => {
  if (raw === undefined) return { kind: 'none' }
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { kind: 'broken', raw: text }
  }
  if (v.is(v.object({ version: v.pipe(v.number(), v.minValue(keptVersion + 1)) }), json)) return { kind: 'newer' }
  const read = v.safeParse(keptShape, json)
  if (!read.success) return { kind: 'broken', raw: text }
  const { state } = read.output
  if (state.lastUsed > 0 && now - state.lastUsed > unusedLimit) return { kind: 'unused' }
  return {
    kind: 'read',
    state: {
      consent: state.consent,
      visit: state.visit,
      advisedOn: state.advisedOn,
      theme: state.theme,
      plan: state.plan,
      cues: state.cues,
      episodes: state.episodes,
      invitation: state.invitation,
      lastUsed: now,
    },
  }
}

/** IndexedDB, but only after a yes; until then this tab. */
const { storage, erase } = documentStorage<Kept>({
  version: keptVersion,
  aside: asideKey,
  read: readKept,
  homeOf: (state) => (state.consent === 'yes' ? 'device' : isWorthKeeping(state) ? 'tab' : 'nowhere'),
  tell: (trouble, raw = '') => tell(trouble === 'broken' ? { kind: trouble, raw } : { kind: trouble }),
})

const nothingKept: Kept = {
  consent: 'unasked',
  visit: undefined,
  advisedOn: undefined,
  theme: undefined,
  plan: {},
  cues: noCues,
  episodes: [],
  invitation: undefined,
  lastUsed: 0,
}

export const useKept = create<Kept>()(
  persist((): Kept => nothingKept, {
    name: key,
    version: keptVersion,
    storage,
    skipHydration: true,
  }),
)

const askToPersist = async (): Promise<void> => {
  const { storage: room } = globalThis.navigator as { readonly storage?: StorageManager } // not on plain http
  await room?.persist()
}
export const allowKeeping = (visit: VisitSoFar): void => {
  // a browser short of space then asks before it throws this away; it may refuse
  void askToPersist().catch(() => undefined)
  useKept.setState(({ advisedOn }) => ({
    consent: 'yes',
    visit: writeVisit(visit),
    advisedOn: advisedOn ?? new Date().toISOString(),
    lastUsed: Date.now(),
  }))
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
export const chooseTheme = (theme: Theme): void => {
  useKept.setState({ theme })
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
  await erase(key)
}
