type Fields = { readonly [name: string]: unknown }
type Item = { readonly id: string }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((each) => isFields(each) && typeof each['id'] === 'string')
const namesOf = (...all: readonly Fields[]): readonly string[] => [...new Set(all.flatMap((each) => Object.keys(each)))]

/** Whether two values would be written down alike: the order of fields does not matter, undefined is as good as absent. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, nth) => isSame(each, other[nth]))
  if (isFields(one) && isFields(other)) return namesOf(one, other).every((name) => isSame(one[name], other[name]))
  return one === other
}

const itemsTogether = (base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): readonly Item[] => {
  const among = (items: readonly Item[], { id }: Item) => items.find((each) => each.id === id)
  const own = mine.flatMap((each) => {
    const [before, other] = [among(base, each), among(theirs, each)]
    if (other === undefined) return before !== undefined && isSame(before, each) ? [] : [each] // removed there
    return [isSame(before, each) ? other : each]
  })
  return [...own, ...theirs.filter((each) => among(mine, each) === undefined && !isSame(among(base, each), each))]
}

/**
 * What two tabs made of the same beginning: what only one of them changed is taken from that one, lists with ids item by
 * item; where both changed the same thing, mine counts.
 */
export const bringTogether = (base: unknown, mine: unknown, theirs: unknown): unknown => {
  if (isSame(mine, base)) return theirs
  if (isSame(theirs, base)) return mine
  if (isItems(mine) && isItems(theirs)) return itemsTogether(isItems(base) ? base : [], mine, theirs)
  if (isFields(mine) && isFields(theirs)) {
    const before = isFields(base) ? base : {}
    return Object.fromEntries(
      namesOf(mine, theirs).map((name) => [name, bringTogether(before[name], mine[name], theirs[name])]),
    )
  }
  return mine
}
