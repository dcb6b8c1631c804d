import { describe, expect, test } from 'vitest'
import { readHello } from '../../src/embed/hello.ts'
import { frameAddress } from '../../src/embed/frameAddress.ts'
import { readFromGuide, roundedHeight } from '../../src/embed/messages.ts'

const strange: readonly unknown[] = [
  undefined,
  null,
  0,
  'hello',
  [],
  {},
  { nekwijzer: 'answers' },
  { nekwijzer: 1 },
  { type: 'hello' },
  new Map([['nekwijzer', 'hello']]),
]

describe('the page around the guide hears', () => {
  test('a height within bounds, whatever is said', () => {
    expect(readFromGuide({ nekwijzer: 'height', height: 1200 })).toEqual({ nekwijzer: 'height', height: 1200 })
    expect(readFromGuide({ nekwijzer: 'height', height: -5 })).toEqual({ nekwijzer: 'height', height: 520 })
    expect(readFromGuide({ nekwijzer: 'height', height: 1e9 })).toEqual({ nekwijzer: 'height', height: 30_000 })
  })
  test('no height that is no number', () => {
    for (const height of ['1200', Number.NaN, Number.POSITIVE_INFINITY, undefined, { valueOf: () => 3 }])
      expect(readFromGuide({ nekwijzer: 'height', height })).toBeUndefined()
  })
  test('nothing else of a message than what it is for', () => {
    expect(readFromGuide({ nekwijzer: 'top', level: 'EMERGENCY' })).toEqual({ nekwijzer: 'top' })
    for (const message of strange) expect(readFromGuide(message)).toBeUndefined()
  })
  test('whole steps, so that a line more or less does not show', () => {
    expect([roundedHeight(0), roundedHeight(961), roundedHeight(1080), roundedHeight(1081)]).toEqual([
      520, 1080, 1080, 1200,
    ])
    expect(roundedHeight(1e6)).toBe(30_000)
  })
})

describe('the guide hears of the page around it', () => {
  test('a country it knows, and no other', () => {
    expect(readHello({ nekwijzer: 'hello', country: 'BE' })?.country).toBe('BE')
    for (const country of ['be', 'FR', '', 5, ['NL'], { options: 'NL' }])
      expect(readHello({ nekwijzer: 'hello', country })).toEqual({ country: undefined, colours: {} })
  })
  test('colours by their three names, and nothing beside', () => {
    const colours = { light: { accent: '#123456', pain: '#fff' }, dark: {}, danger: { accent: '#fff' } }
    expect(readHello({ nekwijzer: 'hello', colours })?.colours).toEqual({ light: { accent: '#123456' }, dark: {} })
  })
  test('nothing when a message is not for it or has another form', () => {
    for (const message of strange) expect(readHello(message)).toBeUndefined()
    expect(readHello({ nekwijzer: 'hello', colours: 'red' })).toBeUndefined()
    expect(readHello({ nekwijzer: 'hello', colours: { light: { accent: 'x'.repeat(101) } } })).toBeUndefined()
  })
})

describe('the address in the frame', () => {
  const site = 'https://nek.example'
  const link = `${site}/nl/i#1.abc`
  test('has the language in its path, and the start without one or with one we do not have', () => {
    expect(frameAddress({ site, language: 'da', link: undefined })).toBe(`${site}/da/`)
    expect(frameAddress({ site, language: undefined, link: undefined })).toBe(`${site}/`)
    expect(frameAddress({ site, language: '../physio', link: undefined })).toBe(`${site}/`)
  })
  test('keeps what a practice wrote behind #, in the language of the link or of the page', () => {
    expect(frameAddress({ site, language: undefined, link })).toBe(link)
    expect(frameAddress({ site, language: 'en', link })).toBe(`${site}/en/i#1.abc`)
  })
  test('is never that of another site or another page', () => {
    for (const wrong of ['https://evil.example/nl/i#1.abc', `${site}/nl/physio/keys`, `${site}/nl/i?1.abc`, 'i#1.abc'])
      expect(frameAddress({ site, language: 'nl', link: wrong })).toBe(`${site}/nl/`)
    expect(frameAddress({ site, language: 'nl', link: 'javascript:alert(1)' })).toBe(`${site}/nl/`) // oxlint-disable-line no-script-url
  })
})
