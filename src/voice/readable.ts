/** What is no text to read (controls, pictures, texts folded away) or no main text: what does not print either. */
const leftOut =
  '[aria-hidden="true"], [role="status"], .vh, .noprint, .btn, .back, .where, button, select, textarea, svg, details:not([open]), .ahead'

const isOtherLanguage = (element: Element): boolean => {
  const { lang } = element as HTMLElement
  return lang !== '' && lang !== document.documentElement.lang
}

/** The text of each block on a page, in reading order. */
const blocksOf = (root: Element): readonly string[] => {
  const blocks = ['']
  const take = (node: Node): void => {
    if (node instanceof Text) blocks[blocks.length - 1] += node.data
    if (!(node instanceof Element) || node.matches(leftOut) || isOtherLanguage(node)) return
    const { display } = getComputedStyle(node)
    if (display === 'none') return
    const apart = !display.startsWith('inline') && display !== 'contents'
    if (apart) blocks.push('')
    for (const child of node.childNodes) take(child)
    if (apart) blocks.push('')
  }
  take(root)
  return blocks
}

/** The main text of a page as sentences to say, in reading order. */
export const readable = (root: Element, language: string): readonly string[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return blocksOf(root)
    .flatMap((block) => [...segmenter.segment(block.replaceAll(/\s+/g, ' ').trim())])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}
