import * as v from 'valibot'
import { exerciseIds } from '../guide/care/exercises.ts'
import { contacts, type Country } from '../guide/contacts.ts'
import { isWithinLimits } from './dosage.ts'
import { lengthOf, plainLine, plainText } from './plainText.ts'

/** Most characters of each text, and most exercises a link can hold. */
export const limits = { practice: 60, phone: 24, site: 160, message: 280, exercises: 8 } as const
/** From here on the page warns: few people keep up with more. */
export const gentleLimit = 4

const countries = Object.keys(contacts) as Country[] // keys forgets the names

const within = (most: number) => v.check((text: string) => lengthOf(text) <= most, `at most ${most} characters`)
const line = (most: number) => v.pipe(v.string(), v.transform(plainLine), within(most))

const isSafeAddress = (text: string): boolean => {
  if (/^mailto:[\p{L}\p{N}.+_-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text)) return true
  try {
    const { protocol, username, password, hostname } = new URL(text)
    return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
  } catch {
    return false // not URL.canParse: on Node 20 it fails on letters such as ü once it has run often
  }
}

const prescribed = v.pipe(
  v.strictObject({
    exercise: v.picklist(exerciseIds),
    hold: v.number(),
    reps: v.number(),
    sets: v.number(),
    perDay: v.number(),
    daysPerWeek: v.number(),
  }),
  v.check(isWithinLimits, 'dose'),
)

/** What a practice sends along with the guide. It holds nothing about the patient. */
export const invitationShape = v.strictObject({
  practice: v.pipe(line(limits.practice), v.nonEmpty()),
  /** As a phone link dials it. */
  phone: v.exactOptional(v.pipe(line(limits.phone), v.regex(/^\+?[\d\s()/.-]{3,24}$/))),
  /** https address or mailto. */
  site: v.exactOptional(v.pipe(line(limits.site), v.check(isSafeAddress, 'address'))),
  message: v.exactOptional(v.pipe(v.string(), v.transform(plainText), within(limits.message))),
  /** Two letters; a language we do not have is shown in the reader's own. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  country: v.picklist(countries),
  parts: v.strictObject({ questions: v.boolean(), programme: v.boolean(), checkIns: v.boolean() }),
  programme: v.pipe(
    v.array(prescribed),
    v.maxLength(limits.exercises),
    v.check((all) => new Set(all.map(({ exercise }) => exercise)).size === all.length, 'each exercise once'),
  ),
  /** Public key (P-256, x and y, base64url) for the reply; without it no reply is asked for. */
  key: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{86}$/))),
})
export type Invitation = v.InferOutput<typeof invitationShape>
export type InvitationField = keyof Invitation

/** The fields that are not right yet; empty when the invitation can be sent. */
export const problemsIn = (draft: unknown): readonly InvitationField[] => {
  const read = v.safeParse(invitationShape, draft)
  if (read.success) return []
  return [...new Set(read.issues.map((issue) => String(issue.path?.[0]?.key)))] as InvitationField[] // keys of the shape
}
