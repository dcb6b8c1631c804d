/** The edition that is one file has no folders: its whole address stands after `#`, as in `nekwijzer.html#/nl/plan`. */
export const isOneFile = import.meta.env.MODE === 'single'

export type Place = {
  /** With the language: `/nl/plan`. */
  readonly path: string
  /** What stands after the path, as in a practice's link: behind `#`, or behind the second one in the one file. */
  readonly text: string
}

export const placeOf = (address: string, oneFile = isOneFile): Place => {
  const { pathname, hash } = new URL(address)
  if (!oneFile) return { path: pathname, text: hash.slice(1) }
  const [path = '', ...text] = hash.slice(1).split('#')
  return { path: path.startsWith('/') ? path : '/', text: text.join('#') }
}

/** The address of a place, as the history and a link want it. */
export const hrefOf = ({ path, text }: Place, oneFile = isOneFile): string =>
  `${oneFile ? '#' : ''}${path}${text === '' ? '' : `#${text}`}`
