export const requestKinds = ['page', 'script', 'words', 'style', 'font', 'picture', 'other'] as const
export type RequestKind = (typeof requestKinds)[number]
export type NetworkRequest = { readonly kind: RequestKind; readonly url: string; readonly elsewhere: boolean }

const endings: { readonly [ending: string]: RequestKind } = {
  html: 'page',
  js: 'script',
  css: 'style',
  woff2: 'font',
  svg: 'picture',
  png: 'picture',
}

const kindOf = ({ pathname }: URL, entryType: string): RequestKind => {
  if (entryType === 'navigation') return 'page'
  if (pathname.includes('/assets/words/')) return 'words'
  return endings[pathname.split('.').at(-1) ?? ''] ?? 'other'
}

/** What the browser measured, as requests; `here` is the address of this page. What never left the device is left out. */
export const requestsOf = (
  measured: readonly Pick<PerformanceEntry, 'name' | 'entryType'>[],
  here: string,
): readonly NetworkRequest[] =>
  measured.flatMap(({ name, entryType }) => {
    const url = new URL(name, here)
    if (!url.protocol.startsWith('http')) return [] // blob: and data: are made here
    url.hash = ''
    return [{ kind: kindOf(url, entryType), url: url.href, elsewhere: url.origin !== new URL(here).origin }]
  })
