import { describe, expect, test } from 'vitest'
import { secondScreen, waysOn } from '../../src/app/secondScreen.ts'
import { screens } from '../../src/guide/questions/screens.ts'
import { pageHtml, type PageFile } from '../../tools/pageHtml.ts'

const page = (inside: string, number = '112') => `<p>${number}</p><main id="content">${inside}</main>`
const way = (inputs: string, html: string) => ({ inputs: inputs.split(' '), html })
const first = page('first')

describe('what the page of the first screen holds of the second', () => {
  test('is the second screen as most ways lead to it, and the inputs that lead to another one', () => {
    const ways = [
      way('NL child', page('few')),
      way('NL adult', page('second')),
      way('NL old', page('second')),
      way('UK child', page('few', '999')),
      way('UK adult', page('second', '999')),
      way('UK old', page('second', '999')),
    ]
    expect(secondScreen(first, ways)).toEqual({ content: 'second', otherwise: ['child', 'UK'] })
  })
  test('cannot be made when an input changes the second screen only together with another one', () => {
    const ways = [
      way('NL adult', page('second')),
      way('NL old', page('second')),
      way('UK adult', page('second')),
      way('UK old', page('more')),
    ]
    expect(() => secondScreen(first, ways)).toThrow('UK, old')
  })
  test('cannot be made when every way changes what stands around it', () => {
    expect(() => secondScreen(first, [way('UK old', page('second', '999'))])).toThrow('no answers')
  })
  test('is looked for on every way to answer the first screen, and each leads to the second', () => {
    const ways = waysOn((_, path) => path)
    const [country, age] = screens[0].questions
    expect(new Set(ways.map(({ inputs }) => inputs.join())).size).toBe(country.options.length * age.options.length)
    expect(new Set(ways.map(({ html }) => html))).toEqual(new Set(['/guide/s02']))
  })
  test('stands behind the app as a template, with its address, its title and the inputs that do not lead to it', () => {
    const written = pageHtml(
      '<div id="root"></div>',
      { inPage: '' },
      {
        ...({ language: 'nl', whole: true, path: '/guide/s01', words: [], content: first } as unknown as PageFile), // all it looks at
        next: { path: '/guide/s02', title: 'Signs & more', content: '<form></form>', otherwise: ['age-child'] },
      },
    )
    expect(written).toContain(
      `</main></div><template id="next" title="Signs &amp; more" data-page="/nl/guide/s02" data-otherwise=":is(#age-child):checked"><form></form></template>`,
    )
  })
})
