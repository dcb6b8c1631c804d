import type { ReactNode } from 'react'
import type { Point } from './curves.ts'
import { frontFigure, type FrontPose } from './frontFigure.ts'
import { zoneDots } from './halftone.ts'
import { Layers } from './Layers.tsx'
import { sideFigure, type SidePose } from './sideFigure.ts'
import { topFigure } from './topFigure.ts'

/** A still of an exercise: `end` adds where it began (ghost), which way it goes (arrow) and where it is felt (dots). */
export type Scene = { readonly box: string; readonly draw: (end: boolean) => ReactNode }

export const Felt = ({ at }: { readonly at: readonly Point[] }) => (
  <path className="zone" d={zoneDots(at, { step: 6.4, most: 2.8, fall: 11 })} />
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
export const frontScene = (pose: FrontPose, end: boolean, { felt, arrow, before, after, still }: Parts) => {
  const { layers, leftArm, rightArm } = frontFigure(pose)
  return (
    <>
      {before}
      {end && !still && <Ghost of={frontFigure().head} />}
      <Layers layers={layers} />
      {end && felt && <Felt at={felt} />}
      <Layers layers={leftArm} />
      <Layers layers={rightArm} />
      {after}
      {end && arrow && <Arrow d={arrow} />}
    </>
  )
}
export const sideScene = (
  pose: SidePose,
  end: boolean,
  { felt, arrow, before, after, still }: Parts,
  from: SidePose = {},
) => {
  const { layers, arm } = sideFigure(pose)
  return (
    <>
      {before}
      <Layers layers={layers} />
      {end && !still && <Ghost of={sideFigure(from).head} />}
      {end && felt && <Felt at={felt} />}
      <Layers layers={arm} />
      {after}
      {end && arrow && <Arrow d={arrow} />}
    </>
  )
}
export const topScene = (turn: number, bow: number, end: boolean, { felt, arrow }: Parts) => (
  <>
    <Layers layers={topFigure(end ? { turn, bow } : {}).layers} />
    {end && <Ghost of={topFigure().head} />}
    {end && felt && <Felt at={felt} />}
    {end && arrow && <Arrow d={arrow} />}
  </>
)
