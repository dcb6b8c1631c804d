import { contrast, mixed, readColour, writtenColour, type Rgb } from './contrast.ts'
import type { ColourName, Colours } from './messages.ts'

/** Colours of the guide that stand next to those a page may change, by the names of tokens.css. */
export const ownNames = [
  'bg',
  'surface',
  'sunken',
  'ink',
  'ink-2',
  'brand',
  'on-brand',
  'brand-tint',
  'pain',
  'error',
  'control',
] as const
type OwnName = (typeof ownNames)[number]
export type OwnColours = { readonly [name in OwnName]: Rgb }
export type Refusal = { readonly colour: ColourName; readonly because: string }
export type Theme = { readonly set: { readonly [token: string]: string }; readonly refused: readonly Refusal[] }

const forText = 7
const forControls = 3
const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]

type Pair = readonly [name: string, other: Rgb, least: number]
const tooClose = (colour: Rgb, pairs: readonly Pair[]): string | undefined => {
  const found = pairs.find(([, other, least]) => contrast(colour, other) < least)
  if (found === undefined) return undefined
  const [name, other, least] = found
  const reached = Math.floor(contrast(colour, other) * 100) / 100 // 6.999 is not 7
  return `its contrast with ${name} (${writtenColour(other)}) is ${reached}, and must be ${least}`
}
const texts = (own: OwnColours, names: readonly OwnName[]): readonly Pair[] =>
  names.map((name) => [name, own[name], forText])

/** The colours of a page that can be read together with ours; what cannot is refused with the reason. */
export const themeFor = (wanted: Colours, own: OwnColours): Theme => {
  const set: { [token: string]: string } = {}
  const refused: Refusal[] = []
  const read = (colour: ColourName): Rgb | undefined => {
    const text = wanted[colour]
    const rgb = text === undefined ? undefined : readColour(text)
    if (text !== undefined && rgb === undefined)
      refused.push({ colour, because: 'it is not a plain colour such as #0a4d53 or rgb(10, 77, 83)' })
    return rgb
  }
  const check = (colour: ColourName, rgb: Rgb | undefined, pairs: readonly Pair[]): Rgb | undefined => {
    const because = rgb && tooClose(rgb, pairs)
    if (because !== undefined) refused.push({ colour, because })
    return because === undefined ? rgb : undefined
  }
  const ground = check('surface', read('surface'), [
    ...texts(own, ['ink', 'ink-2', 'brand', 'pain', 'error']),
    ['control', own.control, forControls],
  ])
  if (ground !== undefined) set['--bg'] = writtenColour(ground)
  const words = read('accent-text')
  const accent = check('accent', read('accent'), [
    ['the ground', ground ?? own.bg, forText],
    ...texts(own, ['surface', 'sunken', 'brand-tint']),
    ['accent-text', words ?? own['on-brand'], forText],
  ])
  if (accent === undefined) {
    if (words !== undefined && wanted.accent === undefined)
      refused.push({ colour: 'accent-text', because: 'it comes without accent' })
    return { set, refused }
  }
  const onAccent = words ?? own['on-brand']
  // under the pointer the contrast may only grow
  const away = contrast(onAccent, black) > contrast(onAccent, white) ? black : white
  set['--brand'] = writtenColour(accent)
  set['--on-brand'] = writtenColour(onAccent)
  set['--brand-hover'] = writtenColour(mixed(accent, away, 0.15))
  return { set, refused }
}
