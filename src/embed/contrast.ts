/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number]

/** A colour as a browser computes it, or as our style sheets write it; undefined when it is another form or see-through. */
export const readColour = (text: string): Rgb | undefined => {
  const whole = text.trim().replace(/^#([\da-f])([\da-f])([\da-f])$/i, '#$1$1$2$2$3$3')
  const [, ...hex] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(whole) ?? []
  const [, ...decimal] = /^rgb\((\d{1,3}), (\d{1,3}), (\d{1,3})\)$/.exec(whole) ?? []
  const [red, green, blue] = hex.length > 0 ? hex.map((each) => Number.parseInt(each, 16)) : decimal.map(Number)
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return Math.max(red, green, blue) > 255 ? undefined : [red, green, blue]
}
export const writtenColour = (rgb: Rgb): string =>
  `#${rgb.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`

const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((each) => each / 255)
    .map((each) => (each <= 0.040_45 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** Contrast as WCAG 2 counts it: 1 to 21. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
/** `share` of `other` in `one`. */
export const mixed = (one: Rgb, other: Rgb, share: number): Rgb => {
  const mix = (nth: 0 | 1 | 2): number => one[nth] + (other[nth] - one[nth]) * share
  return [mix(0), mix(1), mix(2)]
}
