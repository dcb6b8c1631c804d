import { describe, expect, test } from 'vitest'
import { requestsOf } from '../../src/pages/networkUse.ts'

const here = 'https://neck.example/nl/privacy#1.something'
const resource = (name: string) => ({ name, entryType: 'resource' })

describe('what the browser measured', () => {
  test.each([
    ['https://neck.example/assets/words/nl/ui-abc.js', 'words'],
    ['https://neck.example/assets/app-abc.js', 'script'],
    ['https://neck.example/assets/share-abc.css', 'style'],
    ['https://neck.example/assets/font-abc.woff2', 'font'],
    ['https://neck.example/flow-nl.svg', 'picture'],
    ['https://neck.example/api', 'other'],
  ])('%s counts as %s of this site', (url, kind) => {
    expect(requestsOf([resource(url)], here)).toEqual([{ kind, url, elsewhere: false }])
  })
  test('the page itself counts, without what stands after #', () => {
    expect(requestsOf([{ name: here, entryType: 'navigation' }], here)).toEqual([
      { kind: 'page', url: 'https://neck.example/nl/privacy', elsewhere: false },
    ])
  })
  test.each(['https://other.example/x.js', 'http://neck.example/x.js', 'https://www.neck.example/x.js'])(
    '%s went to another site',
    (url) => {
      expect(requestsOf([resource(url)], here).map(({ elsewhere }) => elsewhere)).toEqual([true])
    },
  )
  test('what was made on the device is no request', () => {
    expect(requestsOf([resource('blob:https://neck.example/1'), resource('data:text/plain,x')], here)).toEqual([])
  })
})
