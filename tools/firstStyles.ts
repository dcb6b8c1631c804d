import postcss, { type Root } from 'postcss'

const classes = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? '')

/** Leaves out custom properties that no text names; one may be needed by another, so it looks again until all are. */
const dropUnusedProperties = (root: Root, texts: readonly string[]): void => {
  const named = new Set([root.toString(), ...texts].flatMap((text) => text.match(/--[\w-]+(?!\s*:|[\w-])/g) ?? []))
  let dropped = false
  root.walkDecls(/^--/, (property) => {
    if (named.has(property.prop)) return
    property.remove()
    dropped = true
  })
  if (dropped) dropUnusedProperties(root, texts)
}

/**
 * The rules of a style sheet that can apply to pages and scripts with these texts, in their order. Not those for paper:
 * the whole sheet, which comes later, is always there when a page is printed.
 */
export const firstStyles = (sheet: string, texts: readonly string[]): string => {
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []))
  const root = postcss.parse(sheet)
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') rule.remove()
  })
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => classes(selector).every((name) => words.has(name)))
    if (used.length === 0) rule.remove()
    else rule.selectors = used
  })
  dropUnusedProperties(root, texts)
  root.walk((node) => {
    if ((node.type === 'atrule' || node.type === 'rule') && node.nodes?.length === 0) node.remove()
  })
  return root.toString()
}
