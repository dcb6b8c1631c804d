/** Names of colours a host page may give, each also for dark. */
export const colourNames = ['accent', 'accent-text', 'surface'] as const
export type ColourName = (typeof colourNames)[number]
export type Look = 'light' | 'dark'
/** Colours as a browser computes them (`rgb(10, 77, 83)`), or whatever else a page may have sent. */
export type Colours = { readonly [name in ColourName]?: string }
export type ColoursByLook = { readonly [look in Look]?: Colours }

/** All that the guide ever tells the page around it. Nothing in it may depend on an answer but the height. */
export type FromGuide =
  | { readonly nekwijzer: 'ready' }
  | { readonly nekwijzer: 'height'; readonly height: number }
  | { readonly nekwijzer: 'top' }

/** All that the page around it may tell the guide. */
export type FromPage = {
  readonly nekwijzer: 'hello'
  readonly country?: string
  readonly colours?: ColoursByLook
}

const least = 520 // room for a dialog; below 480 the session takes the frame for a phone that lies on its side
const most = 30_000
const step = 120

/** Whole steps, within bounds: the page around it needs no more, and learns less about which page is open. */
export const roundedHeight = (height: number): number =>
  Math.min(most, Math.max(least, Math.ceil(height / step) * step))

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null

/** What a message of the guide says; undefined for anything else. */
export const readFromGuide = (message: unknown): FromGuide | undefined => {
  if (!isObject(message)) return undefined
  const { nekwijzer, height } = message
  if (nekwijzer === 'ready' || nekwijzer === 'top') return { nekwijzer }
  if (nekwijzer !== 'height' || typeof height !== 'number' || !Number.isFinite(height)) return undefined
  return { nekwijzer, height: Math.min(most, Math.max(least, height)) }
}
