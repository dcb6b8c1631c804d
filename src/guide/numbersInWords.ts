import type { Country } from './contacts.ts'

/** Phone numbers as they stand inside the words about whom to call, each to become a phone link. */
export const numbersInWords: { readonly [C in Country]?: readonly string[] } = {
  NL: ['113', '0800-0113'],
  BE: ['1813', '0800 32 123'],
  DE: ['0800 111 0 111', '116 123'],
  DK: ['1813', '1818', '70 11 07 07', '70 11 31 31', '70 15 03 00', '70 201 201'],
  SE: ['90101'],
  UK: ['116 123'],
}
