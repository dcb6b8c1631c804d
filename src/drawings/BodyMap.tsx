import type { MouseEvent } from 'react'
import { pictures, type MapShape } from './bodyMapShapes.ts'
import { distanceTo, halftone } from './halftone.ts'

type Props = {
  readonly view: 'back' | 'front'
  readonly crop: 'closeUp' | 'full'
  readonly chosen: readonly string[]
  readonly focused?: string | undefined
  /** Absent: a map to read. */
  readonly onToggle?: ((option: string) => void) | undefined
  readonly labels: { readonly left: string; readonly right: string }
}

const crops = { closeUp: '26 -16 348 398', full: '-6 -14 412 592' } as const
/** A tap beside a region takes the nearest one within this many pixels of the screen. */
const tapReach = 14

const dots = new WeakMap<MapShape, string>()
const dotsOf = (shape: MapShape): string => {
  const path = dots.get(shape) ?? halftone(shape.outline)
  dots.set(shape, path)
  return path
}

const tapped = (event: MouseEvent<SVGSVGElement>, shapes: readonly MapShape[]): string | undefined => {
  const hit =
    event.target instanceof Element ? event.target.closest('[data-region]')?.getAttribute('data-region') : undefined
  const matrix = event.currentTarget.getScreenCTM()
  if (hit || !matrix) return hit ?? undefined
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  const near = shapes
    .map(({ id, outline }) => ({ id, distance: distanceTo(outline, x, y) }))
    .toSorted((one, other) => one.distance - other.distance)
    .at(0)
  return near && near.distance * matrix.a <= tapReach ? near.id : undefined
}

/** The body with its regions. Hidden from screen readers: a list of checkboxes says and does the same. */
export const BodyMap = ({ view, crop, chosen, focused, onToggle, labels }: Props) => {
  const { inert, shapes, marks, face } = pictures[view]
  const raised = ({ id }: MapShape) => chosen.includes(id) || id === focused
  const sides = view === 'back' ? [labels.left, labels.right] : [labels.right, labels.left]
  const toggle =
    onToggle &&
    ((event: MouseEvent<SVGSVGElement>) => {
      const option = tapped(event, shapes)
      if (option) onToggle(option)
    })
  const draw = (shape: MapShape) => {
    const on = chosen.includes(shape.id)
    const look = ['bm-region', shape.hair && 'hair', on && 'on', shape.id === focused && 'focus']
      .filter(Boolean)
      .join(' ')
    return (
      <g className={look} key={shape.id} data-region={shape.id}>
        <path className="bm-area" d={shape.path} />
        {on && <path className="bm-dots" d={dotsOf(shape)} />}
        {on && <path className="bm-edge" d={shape.path} />}
      </g>
    )
  }
  return (
    <svg
      className={onToggle ? 'bodymap live' : 'bodymap'}
      data-view={view}
      viewBox={crops[crop]}
      aria-hidden="true"
      focusable="false"
      onClick={toggle}
    >
      <g className="bm-inert">
        {inert.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      {shapes.filter((shape) => !raised(shape)).map(draw)}
      <g className="bm-deco">
        {marks.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      {shapes.filter(({ id }) => chosen.includes(id) && id !== focused).map(draw)}
      {shapes.filter(({ id }) => id === focused).map(draw)}
      {face.length > 0 && (
        <g className="bm-face">
          {face.map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
      )}
      <g className="bm-lr">
        <text x="72" y="128">
          {sides[0]}
        </text>
        <text x="328" y="128">
          {sides[1]}
        </text>
      </g>
    </svg>
  )
}
