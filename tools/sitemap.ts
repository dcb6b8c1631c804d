import type { SitePage } from '../src/app/sitePages.ts'

/** Result and diary pages are nobody's business, and there is nothing in them to find. */
export const robotsText = (siteUrl: string): string =>
  ['User-agent: *', 'Allow: /', ...(siteUrl === '' ? [] : [`Sitemap: ${siteUrl}/sitemap.xml`]), ''].join('\n')

/** Every page with content, in every language, each with the same page in the other languages. */
export const sitemap = (siteUrl: string, languages: readonly string[], pages: readonly SitePage[]): string => {
  const address = (language: string, path: string) => `${siteUrl}/${language}${path}`
  const entry = (language: string, path: string) =>
    [
      `<url><loc>${address(language, path)}</loc>`,
      ...languages.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`),
      '</url>',
    ].join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...languages.flatMap((language) => pages.map(({ path }) => entry(language, path))),
    '</urlset>',
    '',
  ].join('\n')
}
