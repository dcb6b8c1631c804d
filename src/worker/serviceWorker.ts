import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js'
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js'

type Files = readonly { readonly url: string; readonly revision: string | null; readonly integrity?: string }[]
declare const self: ServiceWorkerGlobalScope
/** Put in by the build: what every language needs, and what each one needs besides. */
declare const SITE_FILES: { readonly shared: Files; readonly languages: { readonly [language: string]: Files } }

const prefix = 'nekwijzer-words-'
const makeStore = (cacheName: string, files: Files): PrecacheController => {
  const store = new PrecacheController({ cacheName })
  store.addToCacheList([...files])
  registerRoute(
    new PrecacheRoute(store, {
      urlManipulation: ({ url }) => [new URL(`${url.pathname.replace(/\/$/, '')}/index.html`, url)],
    }),
  )
  return store
}
const shared = makeStore('nekwijzer-app', SITE_FILES.shared)
const stores = new Map(
  Object.entries(SITE_FILES.languages).map(([language, files]) => [language, makeStore(prefix + language, files)]),
)

const languageOf = (url: string): string => new URL(url).pathname.split('/')[1] ?? ''
const keptLanguages = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
const openLanguages = async (): Promise<readonly string[]> =>
  (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ url }) => languageOf(url))

const install = async (event: ExtendableEvent): Promise<void> => {
  const languages = new Set([...(await keptLanguages()), ...(await openLanguages())])
  await shared.install(event)
  for (const language of languages) await stores.get(language)?.install(event)
}
const activate = async (event: ExtendableEvent): Promise<void> => {
  await shared.activate(event)
  for (const language of await keptLanguages()) {
    const store = stores.get(language)
    await (store === undefined ? caches.delete(prefix + language) : store.activate(event))
  }
  await self.clients.claim() // so that a first visit can go on when the network goes
}

/** Workbox fills its stores only while a version is installed; a language can be chosen at any time. */
const keep = async (store: PrecacheController): Promise<void> => {
  const cache = await caches.open(store.strategy.cacheName)
  for (const [url, key] of store.getURLsToCacheKeys()) {
    if ((await cache.match(key)) !== undefined) continue
    const response = await fetch(url, { cache: 'no-cache' })
    if (response.ok) await cache.put(key, response)
  }
}

self.addEventListener('install', (event) => event.waitUntil(install(event)))
self.addEventListener('activate', (event) => event.waitUntil(activate(event)))
self.addEventListener('message', (event) => {
  const message = event.data as { readonly type?: unknown; readonly language?: unknown } | undefined // anybody can post
  if (message?.type === 'SKIP_WAITING') void self.skipWaiting()
  const store = message?.type === 'keepLanguage' ? stores.get(String(message.language)) : undefined
  if (store !== undefined) event.waitUntil(keep(store))
})

/** The same page in a language this person has used. */
const toKeptLanguage = async (url: URL): Promise<Response | undefined> => {
  const kept = await keptLanguages()
  const wanted = self.navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => kept.includes(tag)) ?? kept[0]
  const asked = languageOf(url.href)
  if (wanted === undefined || wanted === asked) return undefined
  const below = stores.has(asked) ? url.pathname.slice(asked.length + 1) : url.pathname
  return Response.redirect(`/${wanted}${below}${url.search}`)
}
/** Any other address below a language is shown by the app itself; "/" belongs to no language. */
registerRoute(
  new NavigationRoute(
    async ({ request, url }) =>
      (await (url.pathname === '/'
        ? toKeptLanguage(url)
        : stores.get(languageOf(url.href))?.matchPrecache(`/${languageOf(url.href)}/app.html`))) ?? fetch(request),
    { denylist: [/\.\w+$/] },
  ),
)
// no network, and the language of the address was never fetched
setCatchHandler(
  async ({ request }) =>
    (request.mode === 'navigate' ? await toKeptLanguage(new URL(request.url)) : undefined) ?? Response.error(),
)
