import { pictures } from './bodyMapShapes.ts'
import { line, mirrored, type Point, plot } from './curves.ts'
import { sideFigure } from './sideFigure.ts'
import type { Layer } from './limbs.ts'

/** Creases are drawn on one half and mirrored. */
const creases = (half: readonly (readonly Point[])[]): readonly Layer[] =>
  half.flatMap((points) => [points, mirrored(points)]).map((points) => ({ look: 'crease', path: line(points) }))
const bodyOf = (view: 'back' | 'front', head: string): readonly Layer[] =>
  pictures[view].inert.map((path, index) => ({ look: ['skin', 'ear', 'ear'][index] ?? head, path }))

/** Bodies without clothes, to draw muscles on. The side looks to the left of the picture: it is the left side. */
export const bareSide: readonly Layer[] = sideFigure().layers.map(({ look, path }) => ({
  look: look === 'shirt' ? 'skin' : look,
  path,
}))
export const bareBack: readonly Layer[] = [
  ...bodyOf('back', 'hair'),
  { look: 'crease', path: 'M200,214V346' },
  ...creases([
    plot('238,234 262,241 290,243 310,236'),
    plot('238,240 242,290 250,326 260,350'),
    [
      [318, 306],
      [324, 292],
    ],
  ]),
]
export const bareFront: readonly Layer[] = [
  ...bodyOf('front', 'skin'),
  ...pictures.front.shapes.filter(({ hair }) => hair).map(({ path }) => ({ look: 'hair', path })),
  { look: 'crease', path: 'M200,234V324' },
  ...creases([
    plot('206,217 232,217 262,213 288,212 308,217'),
    [
      [318, 306],
      [322, 290],
    ],
  ]),
  ...pictures.front.face.map((path) => ({ look: 'line', path })),
]
