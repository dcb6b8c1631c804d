import postcss from 'postcss'

const classes = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? '')

/** The rules of a style sheet that can apply to pages and scripts with these texts, in their order. */
export const firstStyles = (sheet: string, texts: readonly string[]): string => {
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []))
  const root = postcss.parse(sheet)
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => classes(selector).every((name) => words.has(name)))
    if (used.length === 0) rule.remove()
    else rule.selectors = used
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}
