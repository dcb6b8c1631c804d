import * as v from 'valibot'
import { exerciseIds } from '../guide/care/exercises.ts'
import { exerciseCodes } from './codes.ts'
import type { Prescribed } from './dosage.ts'
import { invitationShape, type Invitation } from './invitation.ts'
import { checkBytes, joined, pack, toBytes, toText, unpack } from './packed.ts'

export type LinkProblem = 'empty' | 'tooLong' | 'newer' | 'damaged'
/** Why a link cannot be read. */
export class LinkError extends Error {
  readonly problem: LinkProblem
  constructor(problem: LinkProblem, options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
  }
}

export const linkVersion = 1
export const longestLink = 2000 // characters after #
const largest = 8192 // bytes once inflated
const checkLength = 3 // bytes

// Part of version 1 for ever: what many practices write, so that links stay short.
const dictionary =
  'Dagelijks twee keer per dag rustig bewegen zonder pijn maandag dinsdag woensdag donderdag vrijdag ' +
  'Beste Met vriendelijke groet Hartelijke groeten Bel ons gerust als er iets is Tot volgende week bij de afspraak ' +
  'Vul voor je eerste afspraak deze vragen in. Doe deze oefeningen tot de volgende afspraak. ' +
  'Please fill in these questions before your first visit. Do these exercises until we meet again. Kind regards ' +
  'Bitte füllen Sie diese Fragen vor Ihrem ersten Termin aus. Machen Sie diese Übungen bis zum nächsten Termin. ' +
  'Mit freundlichen Grüßen Udfyld spørgsmålene før din første tid. Venlig hilsen Fyll i frågorna före ditt besök. Hälsningar ' +
  'Krankengymnastik Physiotherapie Fysioterapi Klinik Physiotherapy Clinic Manuele therapie Fysiotherapie Praktijk ' +
  'mailto:info@ https://www. afspraak online contact .com .dk .se .de/ .co.uk .be .nl/ +32 +45 +46 +49 +44 +31 6 ' +
  '"],"","","en","nl","NL",7,[[0,2,5,1,3,7],[1,20,2,1,1,7]]]'

type Packed = readonly [string, string, string, string, string, string, number, readonly (readonly number[])[]]

const packedShape = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
  v.array(v.tuple([v.number(), v.number(), v.number(), v.number(), v.number(), v.number()])),
])

const packed = ({ practice, phone, site, message, language, country, parts, programme }: Invitation): Packed => [
  practice,
  phone ?? '',
  site ?? '',
  message ?? '',
  language,
  country,
  (parts.questions ? 1 : 0) + (parts.programme ? 2 : 0) + (parts.checkIns ? 4 : 0),
  programme.map(({ exercise, hold, reps, sets, perDay, daysPerWeek }) => [
    exerciseCodes.indexOf(exercise),
    hold,
    reps,
    sets,
    perDay,
    daysPerWeek,
  ]),
]

const prescribedFrom = ([code, hold, reps, sets, perDay, daysPerWeek]: readonly number[]) => {
  const exercise = exerciseCodes[code ?? -1]
  // an exercise that was retired is left out: the rest of the link still counts
  const known = exerciseIds.find((id) => id === exercise)
  return known === undefined && exercise !== undefined
    ? undefined
    : { exercise: known, hold, reps, sets, perDay, daysPerWeek }
}

const unpacked = (json: unknown, key: string | undefined): Invitation => {
  const [practice, phone, site, message, language, country, parts, programme] = v.parse(packedShape, json)
  return v.parse(invitationShape, {
    practice,
    ...(phone !== '' && { phone }),
    ...(site !== '' && { site }),
    ...(message !== '' && { message }),
    language,
    country,
    parts: { questions: (parts & 1) > 0, programme: (parts & 2) > 0, checkIns: (parts & 4) > 0 },
    programme: programme.map(prescribedFrom).filter((each) => each !== undefined) as readonly Prescribed[], // checked by the shape
    ...(key !== undefined && { key }),
  })
}

/** A key that is no point on the curve would only show after all questions, when the reply is sealed. */
const checkKey = async (key: string): Promise<void> => {
  const point = joined(new Uint8Array([4]), toBytes(key)) // 4: both coordinates follow
  await crypto.subtle.importKey('raw', point, { name: 'ECDH', namedCurve: 'P-256' }, false, [])
}

/**
 * The part of a link after `#`: version, packed invitation with a check, and the public key for a reply.
 * @throws v.ValiError for an invitation that could not be read
 */
export const writeLink = async (draft: Invitation): Promise<string> => {
  const invitation = v.parse(invitationShape, draft)
  const body = pack(packed(invitation), dictionary)
  const key = invitation.key === undefined ? '' : invitation.key
  const check = await checkBytes(joined(body, new TextEncoder().encode(key)), checkLength)
  return [linkVersion, toText(joined(check, body)), ...(key === '' ? [] : [key])].join('.')
}

/**
 * Reads what stands after `#` in a practice's link.
 * @throws LinkError when it is empty, too long, of a newer version, or damaged
 */
export const readLink = async (text: string): Promise<Invitation> => {
  if (text === '') throw new LinkError('empty')
  if (text.length > longestLink) throw new LinkError('tooLong')
  const [version, content = '', key, ...more] = text.split('.')
  if (/^\d{1,4}$/.test(version ?? '') && Number(version) > linkVersion) throw new LinkError('newer')
  if (version !== String(linkVersion) || more.length > 0) throw new LinkError('damaged')
  try {
    const bytes = toBytes(content)
    const body = joined(bytes.subarray(checkLength))
    const check = await checkBytes(joined(body, new TextEncoder().encode(key ?? '')), checkLength)
    if (check.some((byte, place) => byte !== bytes[place])) throw new Error('check')
    if (key !== undefined) await checkKey(key)
    return unpacked(unpack(body, dictionary, largest), key)
  } catch (cause) {
    throw new LinkError('damaged', { cause })
  }
}

/** What stands after `#` in a link that somebody pasted, whole or in part, with line breaks of an e-mail. */
export const linkTextIn = (pasted: string): string => pasted.slice(pasted.indexOf('#') + 1).replaceAll(/\s+/g, '')
