import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appPaths } from '../../src/app/appPaths.ts'
import { sitePages } from '../../src/app/sitePages.ts'
import { structuredPage } from '../../src/app/structuredPage.ts'
import { pageHtml, type PageFile } from '../../tools/pageHtml.ts'
import { robotsText, sitemap } from '../../tools/sitemap.ts'
import { languages } from '../../src/i18n/languages.ts'

test('every fixed address of the app is a file, so that a reload finds it on any host', () => {
  const fixed = [...readFileSync('src/app/Routes.tsx', 'utf8').matchAll(/path="(\/[^":]*)"/g)].map(([, path]) => path)
  const files = [...sitePages.map(({ path }) => path), ...appPaths]
  expect(fixed.filter((path) => path !== undefined && !files.includes(path))).toEqual([])
  expect(fixed.length).toBeGreaterThan(10)
})

test('the site map names every page with content in every language, and nothing personal', () => {
  const text = sitemap('https://example.org', languages, sitePages)
  expect(text.match(/<loc>/g)).toHaveLength(languages.length * sitePages.length)
  for (const path of ['/nl/', '/en/learn/risks', '/nl/guide/s01'])
    expect(text).toContain(`<loc>https://example.org${path}</loc>`)
  for (const path of ['advice', 'diary', 'plan', 'session']) expect(text).not.toContain(`/${path}<`)
})

test('without a known address of the site there is no line about a site map', () => {
  expect(robotsText('')).not.toContain('Sitemap')
  expect(robotsText('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml')
})

test('a page names its other languages by their whole address, and not at all when that is not known', () => {
  const page: PageFile = {
    language: 'nl',
    direction: 'ltr',
    path: '/learn',
    title: '',
    description: '',
    siteName: '',
    image: '',
    siteUrl: 'https://example.org',
    languages,
    content: '',
    whole: true,
    words: [],
    preload: new Set(),
    structured: undefined,
    noScript: '',
    indexed: true,
  }
  const written = (siteUrl: string) => pageHtml('<!--head-->', { inPage: '' }, { ...page, siteUrl })
  expect(written('https://example.org')).toContain('hreflang="sv" href="https://example.org/sv/learn"')
  expect(written('')).not.toContain('hreflang')
})

test('an explanation tells search engines what it is about and claims no review', () => {
  const page = structuredPage('/learn/risks', 'en', (key) => key)
  expect(page).toMatchObject({ '@type': 'MedicalWebPage', name: 'learn:pages.risks.question', inLanguage: 'en' })
  expect(JSON.stringify(page)).not.toMatch(/review/i)
  expect(structuredPage('/learn', 'en', (key) => key)).toMatchObject({ '@type': 'FAQPage' })
  expect(structuredPage('/about', 'en', (key) => key)).toBeUndefined()
})
