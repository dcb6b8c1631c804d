/**
 * Text of somebody else as plain text: no control characters, no marks that turn the reading direction, no hidden
 * characters, at most three accents on a letter. Line ends stay.
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{C}\n]/gu, '')
    .replaceAll(/(?!\uFE0F)\p{DI}|\u2800/gu, '')
    .normalize('NFC') // after the hidden characters: without them letters can join
    .replaceAll(/[\u2028\u2029]/g, '\n')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

/** The same on one line. */
export const plainLine = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ')

/** Length as a reader counts it. */
export const lengthOf = (text: string): number => Array.from(text).length
