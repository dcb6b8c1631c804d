import { exerciseIds, type ExerciseId } from '../guide/care/exercises.ts'
import type { Country } from '../guide/contacts.ts'
import { isLanguage, type Language } from '../i18n/languages.ts'
import { doseFields, doseLimits, usualDose, type DoseField, type Prescribed } from '../share/dosage.ts'
import { invitationShape, limits, problemsIn, type Invitation } from '../share/invitation.ts'
import { siteAddress, siteAsWritten } from '../share/siteAddress.ts'
import * as v from 'valibot'

/** A dose as it is typed. */
export type TypedDose = { readonly [F in DoseField]: string }
/** The form as it is filled in, right or not yet. */
export type Draft = {
  readonly practice: string
  readonly phone: string
  readonly site: string
  readonly message: string
  readonly language: Language
  readonly country: Country
  readonly parts: Invitation['parts']
  readonly reply: boolean
  readonly chosen: readonly ExerciseId[]
  /** Kept for an exercise that is unticked again. */
  readonly doses: { readonly [E in ExerciseId]: TypedDose }
}

const typed = (dose: Prescribed): TypedDose =>
  Object.fromEntries(doseFields.map((field) => [field, String(dose[field])])) as TypedDose // one entry per field
const usualDoses = Object.fromEntries(exerciseIds.map((id) => [id, typed(usualDose(id))])) as Draft['doses'] // one per id

export const emptyDraft = (language: Language): Draft => ({
  practice: '',
  phone: '',
  site: '',
  message: '',
  language,
  country: 'NL',
  parts: { questions: true, programme: true, checkIns: true },
  reply: true,
  chosen: [],
  doses: usualDoses,
})

/** The form for an invitation that was made before; a language we do not have becomes `language`. */
export const draftOf = (old: Invitation, reply: boolean, language: Language): Draft => ({
  practice: old.practice,
  phone: old.phone ?? '',
  site: old.site === undefined ? '' : siteAsWritten(old.site),
  message: old.message ?? '',
  language: isLanguage(old.language) ? old.language : language,
  country: old.country,
  parts: old.parts,
  reply,
  chosen: old.programme.map(({ exercise }) => exercise),
  doses: { ...usualDoses, ...Object.fromEntries(old.programme.map((dose) => [dose.exercise, typed(dose)])) },
})

const numberIn = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN)
export const isDoseRight = (exercise: ExerciseId, field: DoseField, text: string): boolean => {
  const [least, most] = doseLimits(exercise)[field]
  return numberIn(text) >= least && numberIn(text) <= most
}
export const wrongDoses = ({ chosen, doses }: Draft): readonly (readonly [ExerciseId, DoseField])[] =>
  chosen.flatMap((id) =>
    doseFields.filter((field) => !isDoseRight(id, field, doses[id][field])).map((field) => [id, field] as const),
  )

const prescribed = (id: ExerciseId, dose: TypedDose): Prescribed => ({
  exercise: id,
  hold: numberIn(dose.hold),
  reps: numberIn(dose.reps),
  sets: numberIn(dose.sets),
  perDay: numberIn(dose.perDay),
  daysPerWeek: numberIn(dose.daysPerWeek),
})
const candidate = (draft: Draft) => {
  const { practice, phone, message, language, country, parts } = draft
  const site = siteAddress(draft.site)
  return {
    practice,
    ...(phone.trim() !== '' && { phone }),
    ...(site !== undefined && { site }),
    ...(message.trim() !== '' && { message }),
    language,
    country,
    parts,
    programme: parts.programme ? draft.chosen.map((id) => prescribed(id, draft.doses[id])) : [],
  }
}

export type DraftProblem = 'practice' | 'phone' | 'site' | 'message' | 'parts' | 'noExercise' | 'tooMany' | 'dose'
/** What is missing or not right yet, in the order of the form. */
export const draftProblems = (draft: Draft): readonly DraftProblem[] => {
  const wrong = problemsIn(candidate(draft))
  const { parts, chosen } = draft
  return [
    ...(['practice', 'phone', 'site', 'message'] as const).filter((field) => wrong.includes(field)),
    ...(Object.values(parts).some(Boolean) ? [] : (['parts'] as const)),
    ...(parts.programme && chosen.length === 0 ? (['noExercise'] as const) : []),
    ...(parts.programme && chosen.length > limits.exercises ? (['tooMany'] as const) : []),
    ...(parts.programme && wrongDoses(draft).length > 0 ? (['dose'] as const) : []),
  ]
}

/** The invitation of a form in which everything is right, still without a key. */
export const invitationOf = (draft: Draft): Invitation | undefined =>
  draftProblems(draft).length > 0 ? undefined : v.parse(invitationShape, candidate(draft))

/** What can be shown already: fields that are not right yet are left out. */
export const previewOf = (draft: Draft, nameless: string): Invitation => {
  const { practice, phone, site, message, programme, ...rest } = candidate(draft)
  const wrong = draftProblems(draft)
  const doses = wrongDoses(draft).map(([id]) => id)
  return v.parse(invitationShape, {
    ...rest,
    practice: wrong.includes('practice') ? nameless : practice,
    ...(phone !== undefined && !wrong.includes('phone') && { phone }),
    ...(site !== undefined && !wrong.includes('site') && { site }),
    ...(message !== undefined && !wrong.includes('message') && { message }),
    programme: programme.filter(({ exercise }) => !doses.includes(exercise)).slice(0, limits.exercises),
  })
}
