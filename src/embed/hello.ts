import * as v from 'valibot'
import type { Country } from '../guide/contacts.ts'
import { country } from '../guide/questions/preferences.ts'
import type { ColoursByLook } from './messages.ts'

const colour = v.optional(v.pipe(v.string(), v.maxLength(100)))
const colours = v.object({ accent: colour, 'accent-text': colour, surface: colour })
const shape = v.object({
  nekwijzer: v.literal('hello'),
  country: v.optional(v.unknown()),
  colours: v.optional(v.object({ light: v.optional(colours), dark: v.optional(colours) })),
})

export type Hello = { readonly country: Country | undefined; readonly colours: ColoursByLook }

/** What the page around the guide asks for; undefined when it is no message for us. An unknown country is none. */
export const readHello = (message: unknown): Hello | undefined => {
  const read = v.safeParse(shape, message)
  if (!read.success) return undefined
  return {
    country: country.options.find((each) => each === read.output.country),
    colours: (read.output.colours ?? {}) as ColoursByLook, // optional keys only, as checked above
  }
}
