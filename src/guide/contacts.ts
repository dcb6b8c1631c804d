import type { OptionOf } from './questions/screens.ts'

export type Country = OptionOf<'country'>
export type Contact = {
  /** What a phone link dials; undefined when there is no single national number. The words stand in locales. */
  readonly tel: { readonly emergency: string; readonly outOfHours: string | undefined }
  /** ISO date on which somebody checked the numbers, or undefined: then the app says "not yet checked". */
  readonly verifiedOn: string | undefined
  /** Whether a person can go to a physiotherapist without a doctor's referral. */
  readonly physioDirect: boolean
}

export const contacts: { readonly [C in Country]: Contact } = {
  NL: { tel: { emergency: '112', outOfHours: undefined }, verifiedOn: undefined, physioDirect: true },
  BE: { tel: { emergency: '112', outOfHours: '1733' }, verifiedOn: undefined, physioDirect: false },
  DE: { tel: { emergency: '112', outOfHours: '116117' }, verifiedOn: undefined, physioDirect: false },
  DK: { tel: { emergency: '112', outOfHours: undefined }, verifiedOn: undefined, physioDirect: true },
  SE: { tel: { emergency: '112', outOfHours: '1177' }, verifiedOn: undefined, physioDirect: true },
  UK: { tel: { emergency: '999', outOfHours: '111' }, verifiedOn: undefined, physioDirect: true },
  other: { tel: { emergency: '112', outOfHours: undefined }, verifiedOn: undefined, physioDirect: false },
}

/** Contacts of the country, or undefined while it is not known: language alone says nothing about the country. */
export const contactFor = (country: Country | undefined): Contact | undefined =>
  country === undefined ? undefined : contacts[country]

/** The number to dial in an emergency; 112 until the country is known. */
export const emergencyNumber = (country: Country | undefined): string => contactFor(country)?.tel.emergency ?? '112'
