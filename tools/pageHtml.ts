import type { Manifest } from 'vite'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const meta = (name: string, content: string): string => `<meta name="${name}" content="${escaped(content)}" />`
const property = (name: string, content: string): string => `<meta property="${name}" content="${escaped(content)}" />`

/** A chunk and everything it needs at once. */
export const filesOf = (manifest: Manifest, key: string, found = new Set<string>()): ReadonlySet<string> => {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`the build has no chunk for ${key}`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const other of chunk.imports ?? []) filesOf(manifest, other, found)
  return found
}

export type PageFile = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly path: string
  readonly title: string
  readonly description: string
  readonly siteName: string
  readonly image: string
  /** Base address of the site, or '' when it is not known. */
  readonly siteUrl: string
  readonly languages: readonly string[]
  readonly content: string
  /** Whether the content is the whole page, so that the script can take it over as it is. */
  readonly whole: boolean
  /** The screen that Next leads to, unless one of the inputs `otherwise` is ticked; shown by index.html. */
  readonly next?:
    | { readonly path: string; readonly title: string; readonly content: string; readonly otherwise: readonly string[] }
    | undefined
  readonly words: readonly string[]
  readonly preload: ReadonlySet<string>
  readonly structured: object | undefined
  readonly noScript: string
  readonly indexed: boolean
}

const head = (page: PageFile): string =>
  [
    meta('description', page.description),
    property('og:type', 'website'),
    property('og:site_name', page.siteName),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:image', `${page.siteUrl}/og.png`),
    property('og:image:alt', page.image),
    property('og:locale', page.language),
    page.indexed ? '' : meta('robots', 'noindex'),
    `<link rel="manifest" href="/${page.language}/app.webmanifest" />`,
    // search engines take whole addresses only
    ...(page.indexed && page.siteUrl !== ''
      ? page.languages.map(
          (each) => `<link rel="alternate" hreflang="${each}" href="${page.siteUrl}/${each}${page.path}" />`,
        )
      : []),
    ...[...page.preload].map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
    page.structured === undefined
      ? ''
      : `<script type="application/ld+json">${JSON.stringify(page.structured).replaceAll('<', '\\u003c')}</script>`,
  ]
    .filter((line) => line !== '')
    .join('')

/** Styles that stand in the page, which saves a round trip before the first paint, and the file with the rest. */
export type Styles = { readonly inPage: string; readonly later?: string }

const laterSheet = (file: string): string =>
  `<link rel="stylesheet" media="print" href="/${file}" /><noscript><link rel="stylesheet" href="/${file}" /></noscript>`

const nextScreen = ({ language, next }: PageFile): string => {
  if (next === undefined) return ''
  const otherwise = `:is(${next.otherwise.map((id) => `#${id}`).join()}):checked`
  const about = `title="${escaped(next.title)}" data-page="/${language}${next.path}" data-otherwise="${otherwise}"`
  return `<template id="next" ${about}>${next.content}</template>`
}

/** Fills the built index.html. */
export const pageHtml = (template: string, { inPage, later }: Styles, page: PageFile): string => {
  const whole = page.whole ? ` data-page="/${page.language}${page.path}" data-words="${page.words.join(' ')}"` : ''
  const root = `<div id="root"${whole}>${page.content}</div>`
  return template
    .replace(/<html lang="nl" dir="ltr">/, `<html lang="${page.language}" dir="${page.direction}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace(
      /<link rel="stylesheet"[^>]*>/,
      () => `<style>${inPage}</style>${later === undefined ? '' : laterSheet(later)}`,
    )
    .replace('<!--head-->', () => head(page))
    .replace(
      '<div id="root"></div>',
      () => `<noscript><p class="wrap remark">${page.noScript}</p></noscript>${root}${nextScreen(page)}`,
    )
    .replace(/\n\s+/g, '\n')
}
