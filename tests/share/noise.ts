import fc from 'fast-check'

const letters = 'ABCxyz019-_.+/=% \u0000\u202E\uD800é😀#?'
type Slip = {
  readonly kind: (typeof kinds)[number]
  readonly at: number
  readonly size: number
  readonly letter: string
}
const kinds = ['flip', 'cut', 'truncate', 'insert', 'swap', 'double', 'case', 'noise'] as const
const anySlip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat({ max: 5000 }),
  size: fc.integer({ min: 1, max: 40 }),
  letter: fc.constantFrom(...Array.from(letters)),
})

const slipped = (text: string, { kind, at, size, letter }: Slip): string => {
  const place = text.length === 0 ? 0 : at % text.length
  const [before, piece, after] = [text.slice(0, place), text.slice(place, place + size), text.slice(place + size)]
  switch (kind) {
    case 'flip':
      return before + String.fromCharCode((text.charCodeAt(place) || 0) ^ (1 << (size % 7))) + text.slice(place + 1)
    case 'cut':
      return before + after
    case 'truncate':
      return before
    case 'insert':
      return before + letter.repeat(size) + piece + after
    case 'swap':
      return before + after.slice(0, size) + piece + after.slice(size)
    case 'double':
      return before + piece + piece + after
    case 'case':
      return before + (piece === piece.toUpperCase() ? piece.toLowerCase() : piece.toUpperCase()) + after
    case 'noise':
      return before + btoa(String(at * 7919)).slice(0, size) + after
  }
}
/** One of these texts as a careless or a bad hand would pass it on. */
export const anyDamaged = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(anySlip, { minLength: 1, maxLength: 4 }))
    .map(([text, slips]) => slips.reduce(slipped, text))

const nest = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth)
/** JSON that nobody expects, as text: also what JSON.stringify would never write. */
const strange: readonly string[] = [
  ['null', 'true', '-1', '-0', '0.5', '999', '1e308', '1e999', '-1e999', '9007199254740993', '-2147483649'],
  ['""', '"__proto__"', '"constructor"', '"\\ud800"', '"\\u202e\\u0000"', '"0"', '"javascript:alert(1)"'],
  ['"2026-02-31"', '"0000-00-00"', '"+275760-09-14"', `"${'x'.repeat(3000)}"`, `"${'\\u0301'.repeat(400)}"`],
  ['[]', '{}', '[[]]', '[null]', '[-1]', '[999]', '["__proto__"]', '{"length":3}', '{"0":0,"length":1}'],
  ['{"__proto__":{"polluted":1}}', '[{"__proto__":{"polluted":1}}]', '{"toString":1,"valueOf":1,"toJSON":1}'],
  ['{"constructor":{"prototype":{"polluted":1}}}', `[${'0,'.repeat(2500)}0]`],
  [`[${'[0,20,2,1,1,7],'.repeat(400)}[]]`, nest(300, '[', ']'), nest(3500, '[', ']'), nest(1000, '{"a":[', ']}')],
  ['NaN', 'Infinity', 'undefined', '', '[', '{"a":1', "'x'", '\u0000', '\uFEFF1', '1 2'],
].flat()

type Place = readonly number[]
const placesIn = (json: unknown, here: Place = []): readonly Place[] => [
  here,
  ...(Array.isArray(json) ? json.flatMap((each, nth) => placesIn(each, [...here, nth])) : []),
]
type Change = (list: readonly unknown[], nth: number) => readonly unknown[]
const changedAt = (json: unknown, [nth, ...deeper]: Place, change: Change): unknown => {
  if (!Array.isArray(json) || nth === undefined) return change([json], 0)[0]
  return deeper.length === 0
    ? change(json, nth)
    : json.map((each: unknown, place) => (place === nth ? changedAt(each, deeper, change) : each))
}
const here = '\u0001here\u0001'
const changes: readonly Change[] = [
  (list, nth) => list.toSpliced(nth, 1, here),
  (list, nth) => list.toSpliced(nth, 1, here),
  (list, nth) => list.toSpliced(nth, 0, here),
  (list, nth) => list.toSpliced(nth, 1),
  (list, nth) => list.toSpliced(nth, 0, list[nth]),
  (list, nth) => list.toSpliced(nth, 1, ...list.slice(nth + 1, nth + 2), list[nth]),
  (list, nth) => list.toSpliced(nth, 1, -Number(list[nth])),
  (list, nth) => list.toSpliced(nth, 1, Number(list[nth]) + 1),
  (list, nth) => list.toSpliced(nth, 1, [list[nth]]),
  (list, nth) => list.toSpliced(nth, 1, String(list[nth])),
]
/** The text of one of these arrays with something strange at one place in it, or only something strange. */
export const anyStrange = (shapes: readonly unknown[]): fc.Arbitrary<string> => {
  const inPlace = fc
    .tuple(fc.constantFrom(...shapes), fc.nat(), fc.constantFrom(...changes), fc.constantFrom(...strange))
    .map(([shape, nth, change, odd]) => {
      const places = placesIn(shape)
      const changed = changedAt(shape, places[nth % places.length] ?? [], change) ?? null
      return JSON.stringify(changed).replace(JSON.stringify(here), () => odd)
    })
  return fc.oneof(
    { weight: 8, arbitrary: inPlace },
    { weight: 1, arbitrary: fc.constantFrom(...strange) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
  )
}
