import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { exerciseIds, exercises } from '../../src/guide/care/exercises.ts'
import { scenes } from '../../src/drawings/exerciseScenes.tsx'

/** Mean x of the first path of a look, in the drawing's own units. */
const meanX = (id: keyof typeof scenes, part: number, look: string): number => {
  const drawn = renderToStaticMarkup(scenes[id].draw(part))
  const path = new RegExp(`class="${look}" d="([^"]+)"`).exec(drawn)?.[1] ?? ''
  const xs = [...path.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x))
  return xs.reduce((sum, x) => sum + x, 0) / xs.length
}

describe('words begin with the left, and so does the drawing', () => {
  test.each(['ST-01', 'ST-03', 'MB-02'] as const)(
    '%s, seen from the front: the head goes to the right of the picture',
    (id) => {
      expect(meanX(id, 1, 'hair')).toBeGreaterThan(meanX(id, 0, 'hair') + 5)
    },
  )
  test.each(['ST-02', 'MB-01'] as const)('%s, seen from above: the nose goes to the left of the picture', (id) => {
    expect(meanX(id, 1, 'skin')).toBeLessThan(meanX(id, 0, 'skin') - 20)
  })
  test('these are all exercises that are done on both sides', () => {
    expect(exerciseIds.filter((id) => exercises[id].dose.perSide)).toEqual([
      'ST-01',
      'ST-02',
      'ST-03',
      'MB-01',
      'MB-02',
    ])
  })
  test('every exercise moves, and half-way is between its begin and its end', () => {
    for (const id of exerciseIds) {
      const [begin, half, end] = [0, 0.5, 1].map((part) => renderToStaticMarkup(scenes[id].draw(part)))
      expect(new Set([begin, half, end]).size).toBe(3)
    }
  })
})
