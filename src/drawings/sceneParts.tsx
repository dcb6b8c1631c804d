import type { ReactNode } from 'react'
import type { Point } from './curves.ts'
import { frontFigure, type FrontPose } from './frontFigure.ts'
import { zoneDots } from './halftone.ts'
import { Layers } from './Layers.tsx'
import { sideFigure, type SidePose } from './sideFigure.ts'
import { topFigure } from './topFigure.ts'

/** A movement: `part` from 0 (how it begins) to 1 (how far it goes). On the way come where it began (ghost), which way it goes (arrow) and where it is felt (dots). */
export type Scene = { readonly box: string; readonly draw: (part: number) => ReactNode }

const mixed = (from: unknown, to: unknown, part: number): unknown => {
  if (typeof to === 'number' || typeof from === 'number') {
    const start = typeof from === 'number' ? from : 0
    return start + ((typeof to === 'number' ? to : 0) - start) * part
  }
  if (Array.isArray(to) && Array.isArray(from)) return to.map((each, index) => mixed(from[index], each, part))
  if (typeof to === 'object' && to !== null && typeof from === 'object' && from !== null)
    return Object.fromEntries(
      [...new Set([...Object.keys(from), ...Object.keys(to)])].map((joint) => [
        joint,
        mixed(from[joint as keyof typeof from], to[joint as keyof typeof to], part),
      ]),
    )
  return to ?? from
}
/** A pose between two poses. A joint that a pose does not name is at 0. */
export const mix = <Pose extends object>(from: Pose, to: Pose, part: number): Pose => mixed(from, to, part) as Pose // numbers stay numbers, at the same joints

export const Felt = ({ at, part = 1 }: { readonly at: readonly Point[]; readonly part?: number }) => (
  <path className="zone" opacity={part} d={zoneDots(at, { step: 6.4, most: 2.8, fall: 11 })} />
)
export const Ghost = ({ of }: { readonly of: string }) => <path className="ghost" d={of} />
export const Arrow = ({ d, dark = false }: { readonly d: string; readonly dark?: boolean }) => (
  <path className={dark ? 'arrow dark' : 'arrow'} d={d} />
)

type Parts = {
  readonly felt?: readonly Point[]
  readonly arrow?: string
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly still?: boolean
}
export const frontScene = (pose: FrontPose, part: number, { felt, arrow, before, after, still }: Parts) => {
  const { layers, leftArm, rightArm } = frontFigure(pose)
  return (
    <>
      {before}
      {part > 0 && !still && <Ghost of={frontFigure().head} />}
      <Layers layers={layers} />
      {part > 0 && felt && <Felt at={felt} part={part} />}
      <Layers layers={leftArm} />
      <Layers layers={rightArm} />
      {after}
      {part > 0 && arrow && <Arrow d={arrow} />}
    </>
  )
}
export const sideScene = (
  pose: SidePose,
  part: number,
  { felt, arrow, before, after, still }: Parts,
  from: SidePose = {},
) => {
  const { layers, arm } = sideFigure(pose)
  return (
    <>
      {before}
      <Layers layers={layers} />
      {part > 0 && !still && <Ghost of={sideFigure(from).head} />}
      {part > 0 && felt && <Felt at={felt} part={part} />}
      <Layers layers={arm} />
      {after}
      {part > 0 && arrow && <Arrow d={arrow} />}
    </>
  )
}
export const topScene = (turn: number, bow: number, part: number, { felt, arrow }: Parts) => (
  <>
    <Layers layers={topFigure({ turn: turn * part, bow: bow * part }).layers} />
    {part > 0 && <Ghost of={topFigure().head} />}
    {part > 0 && felt && <Felt at={felt} part={part} />}
    {part > 0 && arrow && <Arrow d={arrow} />}
  </>
)
