import type { Layer } from './limbs.ts'

export const Layers = ({ layers }: { readonly layers: readonly Layer[] }) =>
  layers.map(({ look, path }) => <path className={look} d={path} key={path} />)
