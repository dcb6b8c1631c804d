import type { Locator } from 'playwright-core'
import { PNG } from 'pngjs'

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

/** How light each point of a part of the page is, 0 to 1: what is left of it without colour. */
export const greysOf = async (part: Locator): Promise<readonly number[]> => {
  const { data } = PNG.sync.read(await part.screenshot())
  const point = (at: number): number => linear((data[at] ?? 0) / 255)
  return Array.from(
    { length: data.length / 4 },
    (_, nth) => 0.2126 * point(nth * 4) + 0.7152 * point(nth * 4 + 1) + 0.0722 * point(nth * 4 + 2),
  )
}

/** Contrast between the lightest and the darkest point, as WCAG counts it. */
export const contrastIn = (greys: readonly number[]): number => {
  const sorted = greys.toSorted((one, other) => one - other)
  return ((sorted.at(-1) ?? 0) + 0.05) / ((sorted[0] ?? 0) + 0.05)
}

/** Part of the points that differ visibly between two pictures of the same size; 1 when the sizes differ. */
export const differing = (one: readonly number[], other: readonly number[]): number =>
  one.length === other.length
    ? one.filter((grey, nth) => Math.abs(grey - (other[nth] ?? 0)) > 0.2).length / one.length
    : 1
