import postcss, { type ChildNode, type Root } from 'postcss'

const classes = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? '')

/** Takes out a node, and what is empty without it. */
const takeOut = (node: ChildNode): void => {
  const around = node.parent
  node.remove()
  if (around !== undefined && around.type !== 'root' && around.nodes?.length === 0) takeOut(around as ChildNode) // only the root stands in nothing
}

/** Leaves out custom properties that nothing names; one may be named by another, so it looks until none is left. */
const dropUnusedProperties = (root: Root, texts: readonly string[]): void => {
  const named = new Set([root.toString(), ...texts].flatMap((text) => text.match(/--[\w-]+(?!\s*:|[\w-])/g) ?? []))
  let dropped = false
  root.walkDecls(/^--/, (property) => {
    if (named.has(property.prop)) return
    takeOut(property)
    dropped = true
  })
  if (dropped) dropUnusedProperties(root, texts)
}

/**
 * The rules of a style sheet that can apply to pages and scripts with these texts, in their order. Not those for paper:
 * the whole sheet, which comes later, always counts when a page is printed.
 */
export const firstStyles = (sheet: string, texts: readonly string[]): string => {
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []))
  const root = postcss.parse(sheet)
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') takeOut(rule)
  })
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => classes(selector).every((name) => words.has(name)))
    if (used.length === 0) takeOut(rule)
    else rule.selectors = used
  })
  dropUnusedProperties(root, texts)
  return root.toString()
}
