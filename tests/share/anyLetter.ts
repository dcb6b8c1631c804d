import fc from 'fast-check'
import * as v from 'valibot'
import { exerciseIds } from '../../src/guide/care/exercises.ts'
import { contacts, type Country } from '../../src/guide/contacts.ts'
import { checkInMoments } from '../../src/guide/followup/checkIn.ts'
import { levels } from '../../src/guide/language.ts'
import { doseLimits } from '../../src/share/dosage.ts'
import { invitationShape, limits, type Invitation } from '../../src/share/invitation.ts'
import { parts } from '../../src/share/parts.ts'
import { lengthOf } from '../../src/share/plainText.ts'
import { replyLimits, replyShape, type Reply } from '../../src/share/reply.ts'
import { anyAnswers, anyCheckInAnswers } from './anyPerson.ts'

const writing = [
  'aé',
  'ßüÖ',
  'Łódź',
  'שלום',
  'مرحبا',
  'หวัดดี',
  '頸の痛み',
  '👩‍⚕️',
  '🇳🇱',
  '❤️',
  'e\u0301',
  ' ',
  '\n',
  '"\\',
  '{}',
  ',',
]
/** Text as people write it, in any script, with what may hide in it. */
export const anyText = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.array(fc.constantFrom(...writing), { maxLength: most }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'grapheme', maxLength: most }),
      fc.string({ unit: 'binary', maxLength: most }),
    )
    .map((text) => Array.from(text).slice(0, most).join(''))

const anyDose = fc.constantFrom(...exerciseIds).chain((exercise) => {
  const range = doseLimits(exercise)
  const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max })
  return fc.record({
    exercise: fc.constant(exercise),
    hold: within(range.hold),
    reps: within(range.reps),
    sets: within(range.sets),
    perDay: within(range.perDay),
    daysPerWeek: within(range.daysPerWeek),
  })
})
export const anyProgramme = fc.uniqueArray(anyDose, {
  maxLength: limits.exercises,
  selector: ({ exercise }) => exercise,
})

const countries = Object.keys(contacts) as Country[] // keys forgets the names
const anyDraft = (keys: readonly string[]) =>
  fc.record(
    {
      practice: anyText(limits.practice),
      phone: fc.constantFrom('+31 6 12345678', '030-2345678', '112', '(02) 123.45.67', '+45/12 34 56 78'),
      site: fc.constantFrom(
        'https://praktijk.example/afspraak?bij=ons#nu',
        'https://xn--mller-kva.example',
        'https://müller.example/füße',
        'mailto:balie@praktijk.example',
      ),
      message: anyText(limits.message),
      language: fc.constantFrom('nl', 'en', 'de', 'ar', 'zz'),
      country: fc.constantFrom(...countries),
      parts: fc.record({ questions: fc.boolean(), programme: fc.boolean(), checkIns: fc.boolean() }),
      programme: anyProgramme,
      key: fc.constantFrom(...keys),
    },
    { requiredKeys: ['practice', 'language', 'country', 'parts', 'programme'] },
  )
/** Every invitation that a practice can make, with one of these keys or without. */
export const anyInvitation = (keys: readonly string[]): fc.Arbitrary<Invitation> =>
  anyDraft(keys)
    .map((draft) => v.safeParse(invitationShape, draft))
    .filter((read) => read.success)
    .map((read) => {
      const { message, ...rest } = read.output
      return message === undefined || message === '' ? rest : { ...rest, message }
    })

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const score = fc.integer({ min: 0, max: 10 })
const count = fc.integer({ min: 0, max: 5000 })
const someText = (most: number) => anyText(most).filter((text) => lengthOf(text) > 0)
const anyReplyDraft = fc.record(
  {
    on: day,
    app: fc.constantFrom('0.1.0', '2026.11', 'v12_a-b'),
    rules: fc.constantFrom('1', '2026-11-24'),
    language: fc.constantFrom('nl', 'en'),
    answers: anyAnswers,
    leftOut: fc.subarray([...parts]),
    given: fc.record({
      level: fc.constantFrom(...levels),
      within: fc.oneof(fc.constantFrom('now', 'today'), fc.integer({ min: 1, max: 60 })),
    }),
    activity: fc.record({ text: someText(replyLimits.activity), score }, { requiredKeys: ['text'] }),
    checkIns: fc.array(fc.record({ on: day, moment: fc.constantFrom(...checkInMoments), answers: anyCheckInAnswers }), {
      maxLength: 4,
    }),
    days: fc.array(fc.record({ on: day, pain: score }), { maxLength: 20 }),
    sessions: fc.record({ count, days: count, stopped: count }),
    question: someText(replyLimits.question),
    name: someText(replyLimits.name),
    nonce: fc.stringMatching(/^[\w-]{8}$/),
  },
  {
    requiredKeys: [
      'on',
      'app',
      'rules',
      'language',
      'answers',
      'leftOut',
      'given',
      'checkIns',
      'days',
      'sessions',
      'nonce',
    ],
  },
)
/** Every reply that a person can send. */
export const anyReply: fc.Arbitrary<Reply> = anyReplyDraft
  .map((draft) => v.safeParse(replyShape, draft))
  .filter((read) => read.success)
  .map((read) => read.output)
