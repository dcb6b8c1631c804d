/** Texts after each other with one full stop between, also when a text ends in its own. */
export const spokenSentences = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text, at, all) => (at === all.length - 1 || /[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ')
