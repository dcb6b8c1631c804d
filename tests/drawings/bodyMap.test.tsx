import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { BodyMap } from '../../src/drawings/BodyMap.tsx'
import { regionOptions } from '../../src/guide/regions.ts'

afterEach(cleanup)
const labels = { left: 'Left', right: 'Right' }
const draw = (view: 'back' | 'front', chosen: readonly string[] = [], onToggle?: (option: string) => void) => {
  const { container } = render(
    <div style={{ width: 400 }}>
      <BodyMap view={view} crop="full" chosen={chosen} labels={labels} onToggle={onToggle} />
    </div>,
  )
  return container
}
const middle = (element: Element) => {
  const box = element.getBoundingClientRect()
  return box.x + box.width / 2
}
const regionsIn = (container: HTMLElement) => [...container.querySelectorAll<SVGGElement>('[data-region]')]

describe.each(['back', 'front'] as const)('the %s of the body', (view) => {
  test('has only regions that the guide knows, each with an area', () => {
    for (const region of regionsIn(draw(view))) {
      expect(regionOptions).toContain(region.dataset['region'])
      const box = region.querySelector('.bm-area')?.getBoundingClientRect()
      expect((box?.width ?? 0) * (box?.height ?? 0)).toBeGreaterThan(40)
    }
  })
  test('has the left of the person on the correct side of the picture', () => {
    const container = draw(view)
    const centre = middle(container.querySelector('svg') ?? container)
    for (const region of regionsIn(container)) {
      const id = region.dataset['region'] ?? ''
      if (!/[LR]$/.test(id)) continue
      const onViewersLeft = middle(region.querySelector('.bm-area') ?? region) < centre
      expect(`${id} ${onViewersLeft ? 'left' : 'right'}`).toBe(
        `${id} ${(view === 'back') === id.endsWith('L') ? 'left' : 'right'}`,
      )
    }
  })
  test('has every left place also on the right', () => {
    const ids = regionsIn(draw(view)).map((region) => region.dataset['region'] ?? '')
    for (const id of ids.filter((each) => each.endsWith('L'))) expect(ids).toContain(`${id.slice(0, -1)}R`)
  })
})
test('pressing a place toggles it; a chosen place is drawn with dots and an edge, not by colour alone', () => {
  const toggled: string[] = []
  const container = draw('back', ['shoulderTopR'], (option) => toggled.push(option))
  container
    .querySelector('[data-region="shoulderTopL"] .bm-area')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(toggled).toEqual(['shoulderTopL'])
  expect(
    container.querySelectorAll('[data-region="shoulderTopR"] .bm-dots, [data-region="shoulderTopR"] .bm-edge'),
  ).toHaveLength(2)
  expect(container.querySelectorAll('[data-region="shoulderTopL"] .bm-dots')).toHaveLength(0)
})
test('the drawing is hidden from screen readers, which have the list', () => {
  expect(draw('back').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})
