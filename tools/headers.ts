import { createHash } from 'node:crypto'

export type Inline = { readonly scripts: readonly string[]; readonly styles: readonly string[] }
type Policy = { readonly [directive: string]: readonly string[] }

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted()

/** Hashes of what stands inside a page and runs: scripts and styles; blocks of data are neither. */
export const inlineHashes = (html: string): Inline => {
  const inside = (tag: RegExp): readonly string[] =>
    unique([...html.matchAll(tag)].flatMap(([, text]) => (text === undefined ? [] : [sourceHash(text)])))
  return {
    scripts: inside(/<script(?: type="module")?>([\s\S]*?)<\/script>/g),
    styles: inside(/<style>([\s\S]*?)<\/style>/g),
  }
}
export const joinInline = (all: readonly Inline[]): Inline => ({
  scripts: unique(all.flatMap(({ scripts }) => scripts)),
  styles: unique(all.flatMap(({ styles }) => styles)),
})

const base = ({ scripts, styles }: Inline): Policy => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...scripts],
  'style-src': ["'self'", ...styles],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['sw'], // app/offline.ts: the one address a worker may have
})
const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ')

/** Inside a page: it may not connect to anything, not even to its own host. */
export const pagePolicy = (inline: Inline): string => written({ ...base(inline), 'connect-src': ["'none'"] })

/** For the one file without a server: nothing may be loaded, everything is inside. */
export const singleFilePolicy = (inline: Inline): string =>
  written({
    ...base(inline),
    'script-src': inline.scripts,
    'style-src': inline.styles,
    'img-src': ['data:'],
    'font-src': ['data:'],
    'manifest-src': ["'none'"],
    'worker-src': ["'none'"],
    'connect-src': ["'none'"],
    'trusted-types': ["'none'"],
  })

/** Sites that may show the guide in a frame, as in FRAME_ANCESTORS: addresses with spaces between. @throws Error */
export const frameAncestors = (wanted: string | undefined): string => {
  const text = (wanted ?? '').trim()
  if (text === '' || text === "'none'") return "'none'"
  const fits = /^('self'|https:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?|http:\/\/localhost(:\d+)?)$/ // the last one to try it out
  const wrong = text.split(/\s+/).find((each) => !fits.test(each))
  if (wrong !== undefined) throw new Error(`FRAME_ANCESTORS: not 'self' and no address with https: ${wrong}`)
  return text
}

const off = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
const own = ['clipboard-write', 'screen-wake-lock']

/** What every answer of the host says. The worker fetches the files of the app, so here "connect" is the own host. */
export const securityHeaders = (inline: Inline, ancestors: string): { readonly [name: string]: string } => ({
  'Content-Security-Policy': written({
    ...base(inline),
    'connect-src': ["'self'"],
    'frame-ancestors': [ancestors],
  }),
  ...(ancestors === "'none'" && { 'X-Frame-Options': 'DENY' }),
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...off.map((each) => `${each}=()`), ...own.map((each) => `${each}=(self)`)].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
})

export const caching = {
  /** Names of built files change with their content. */
  assets: 'public, max-age=31536000, immutable',
  /** Everything else is asked for again; an answer "not changed" costs little. */
  others: 'no-cache',
} as const
/** The one file that pages of others may load. */
export const forOtherPages = { path: '/embed.js', header: 'Access-Control-Allow-Origin' } as const
type Headers = { readonly [name: string]: string }
const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('')

/** The file `_headers`, which several static hosts read. */
export const headersFile = (headers: Headers): string =>
  [
    `/*\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`,
    `/assets/*\n  Cache-Control: ${caching.assets}\n`,
    `${forOtherPages.path}\n  ${forOtherPages.header}: *\n`,
  ].join('')

/** The same for nginx, to be included in hosting/nginx.conf. */
export const nginxHeaders = (headers: Headers): string =>
  lines(headers, (name, value) => `add_header ${name} "${value}" always;`)
