import * as v from 'valibot'
import type { Found } from '../keeping/deviceDocument.ts'

export const keptVersion = 3
export const mostActivity = 100 // characters
const mostInvitation = 2000 // characters
export const noCues: CueChoices = { voice: false, sound: false, vibration: false }
/** Kept data deletes itself after this time without use (13 months). */
const unusedLimit = 13 * 30.44 * 24 * 60 * 60 * 1000

export type Consent = 'unasked' | 'yes' | 'no'
export type Theme = 'light' | 'dark'
export type TextSize = 'large' | 'larger'
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
export type Kept = {
  readonly consent: Consent
  /** The last visit with an advice, as written by `writeVisit`. */
  readonly visit: string | undefined
  /** ISO date-time of the advice, from which check-in dates count. */
  readonly advisedOn: string | undefined
  /** Undefined: as the device has it; so for the size of text. */
  readonly theme: Theme | undefined
  readonly textSize: TextSize | undefined
  /** The person said what they think of putting the guide on the home screen. */
  readonly installAnswered: boolean
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
    textSize: v.optional(v.picklist(['large', 'larger'])),
    installAnswered: v.optional(v.boolean(), false),
    plan: v.optional(planShape, {}),
    cues: v.optional(v.object({ voice: v.boolean(), sound: v.boolean(), vibration: v.boolean() }), noCues),
    episodes: v.optional(v.array(v.string()), []),
    invitation: v.optional(v.pipe(v.string(), v.maxLength(mostInvitation))),
    lastUsed: v.pipe(v.number(), v.finite()),
  }),
})

/** Reads what was stored, of any version so far; never throws. `now` in ms since 1970. */
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
      textSize: state.textSize,
      installAnswered: state.installAnswered,
      plan: state.plan,
      cues: state.cues,
      episodes: state.episodes,
      invitation: state.invitation,
      lastUsed: state.lastUsed,
    },
  }
}
