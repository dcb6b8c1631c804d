import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, mixed, readColour, writtenColour, type Rgb } from '../../src/embed/contrast.ts'
import { ownNames, themeFor, type OwnColours } from '../../src/embed/theme.ts'

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')
/** The guide's own colours, as its style sheet has them. */
const ownIn = (block: string): OwnColours =>
  Object.fromEntries(
    ownNames.map((name) => [name, readColour(new RegExp(`--${name}: (#\\w{6});`).exec(block)?.[1] ?? '')]),
  ) as OwnColours // a missing one fails below
const light = ownIn(tokens.slice(0, tokens.indexOf('@media')))
const dark = ownIn(tokens.slice(tokens.indexOf(':root[data-theme="dark"]')))
const looks = [
  ['light', light],
  ['dark', dark],
] as const
const rgb = (text: string): Rgb => readColour(text) ?? [0, 0, 0]

describe('contrast', () => {
  test('is counted as WCAG does', () => {
    expect(contrast(rgb('#ffffff'), rgb('#000000'))).toBeCloseTo(21)
    expect(contrast(rgb('#777777'), rgb('#ffffff'))).toBeCloseTo(4.48, 2)
    expect(contrast(rgb('#0e2a2d'), rgb('#f1f6f4'))).toBeCloseTo(13.9, 1) // the table of the design
  })
  test('a colour is read in the forms a browser or a style sheet gives, and in no other', () => {
    expect(readColour('#0a4d53')).toEqual([10, 77, 83])
    expect(readColour('rgb(10, 77, 83)')).toEqual([10, 77, 83])
    expect(readColour('#fff')).toEqual([255, 255, 255])
    for (const text of ['', 'red', '#ffff', 'rgba(0, 0, 0, 0.5)', 'rgb(300, 0, 0)', 'oklch(0.5 0.1 200)', '#0a4d5g'])
      expect(readColour(text)).toBeUndefined()
  })
  test('a mixture lies between, and is written as it is read', () => {
    expect(mixed([0, 0, 0], [200, 100, 50], 0.5)).toEqual([100, 50, 25])
    expect(writtenColour(rgb('rgb(10, 77, 83)'))).toBe('#0a4d53')
  })
})

describe('colours of the page around the guide', () => {
  test.each(looks)('the guide has all its own colours to compare with, in %s', (_, own) => {
    expect(ownNames.filter((name) => !Array.isArray(own[name]))).toEqual([])
  })
  test('that can be read are used', () => {
    const { set, refused } = themeFor(
      { accent: 'rgb(26, 35, 126)', 'accent-text': '#ffffff', surface: '#ffffff' },
      light,
    )
    expect(refused).toEqual([])
    expect(set).toMatchObject({ '--bg': '#ffffff', '--brand': '#1a237e', '--on-brand': '#ffffff' })
  })
  test('that are too pale are refused with the reason, and ours stay', () => {
    const { set, refused } = themeFor({ accent: '#2196f3' }, light)
    expect(set).toEqual({})
    expect(refused).toEqual([
      { colour: 'accent', because: 'its contrast with the ground (#f1f6f4) is 2.86, and must be 7' },
    ])
  })
  test('text on a button must be readable too', () => {
    const { set, refused } = themeFor({ accent: '#1a237e', 'accent-text': '#999999' }, light)
    expect(set).toEqual({})
    expect(refused[0]?.because).toContain('accent-text')
  })
  test('a ground on which a warning cannot be read is refused, and the accent is measured on ours', () => {
    const { set, refused } = themeFor({ accent: '#1a237e', surface: '#8c0d1b' }, light)
    expect(refused.map(({ colour }) => colour)).toEqual(['surface'])
    expect(Object.keys(set)).toEqual(['--brand', '--on-brand', '--brand-hover'])
  })
  test('a colour for light is refused in dark', () => {
    expect(themeFor({ accent: '#1a237e', surface: '#ffffff' }, dark).refused.map(({ colour }) => colour)).toEqual([
      'surface',
      'accent',
    ])
  })
  test('text for buttons without a colour for buttons is refused', () => {
    expect(themeFor({ 'accent-text': '#ffffff' }, light).refused.map(({ colour }) => colour)).toEqual(['accent-text'])
  })
  const anyColour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((each) => writtenColour(each))
  test.each(looks)('whatever a page asks for, text keeps a contrast of 7, in %s', (_, own) => {
    const wanted = fc.record({ accent: anyColour, 'accent-text': anyColour, surface: anyColour }, { requiredKeys: [] })
    let used = 0
    fc.assert(
      fc.property(wanted, (colours) => {
        const { set } = themeFor(colours, own)
        const now = (token: string, name: (typeof ownNames)[number]): Rgb => rgb(set[token] ?? writtenColour(own[name]))
        const [ground, brand, onBrand] = [now('--bg', 'bg'), now('--brand', 'brand'), now('--on-brand', 'on-brand')]
        used += Object.keys(set).length
        for (const name of ['ink', 'ink-2', 'error', 'pain'] as const)
          expect(contrast(own[name], ground)).toBeGreaterThanOrEqual(7)
        for (const other of [ground, own.surface, own['brand-tint'], onBrand])
          expect(contrast(brand, other)).toBeGreaterThanOrEqual(7)
        expect(contrast(rgb(set['--brand-hover'] ?? writtenColour(brand)), onBrand)).toBeGreaterThanOrEqual(7)
      }),
      { numRuns: 3000 },
    )
    expect(used).toBeGreaterThan(50)
  })
})
