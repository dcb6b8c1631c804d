/** Places on the body. LR: one option for the left and one for the right of the person; M: one on the midline. */
export const regions = [
  { id: 'temple', sides: 'LR', view: 'side' },
  { id: 'eye', sides: 'LR', view: 'front' },
  { id: 'forehead', sides: 'LR', view: 'front' },
  { id: 'vertex', sides: 'M', view: 'back' },
  { id: 'occiput', sides: 'LR', view: 'back' },
  { id: 'ear', sides: 'LR', view: 'side' },
  { id: 'jaw', sides: 'LR', view: 'side' },
  { id: 'upperNeck', sides: 'LR', view: 'back' },
  { id: 'sideNeck', sides: 'LR', view: 'side' },
  { id: 'lowerNeck', sides: 'LR', view: 'back' },
  { id: 'midNeck', sides: 'M', view: 'back' },
  { id: 'frontNeck', sides: 'M', view: 'front' },
  { id: 'shoulderTop', sides: 'LR', view: 'back' },
  { id: 'shoulderSide', sides: 'LR', view: 'front' },
  { id: 'shoulderBack', sides: 'LR', view: 'back' },
  { id: 'bladeInner', sides: 'LR', view: 'back' },
  { id: 'blade', sides: 'LR', view: 'back' },
  { id: 'chestFront', sides: 'LR', view: 'front' },
  { id: 'upperArm', sides: 'LR', view: 'front' },
  { id: 'forearm', sides: 'LR', view: 'front' },
  { id: 'hand', sides: 'LR', view: 'front' },
] as const

export type Region = (typeof regions)[number]
export type RegionId = Region['id']
export type Side = 'L' | 'R'
export type RegionOption = `${Extract<Region, { sides: 'LR' }>['id']}${Side}` | Extract<Region, { sides: 'M' }>['id']

/** Option ids of a region: `templeL` and `templeR`, or `vertex`. */
export const optionsOf = (region: Region): readonly RegionOption[] =>
  region.sides === 'LR' ? [`${region.id}L`, `${region.id}R`] : [region.id]

export const regionOptions: readonly RegionOption[] = regions.flatMap(optionsOf)

const inAny = (...ids: readonly RegionId[]): readonly RegionOption[] =>
  regions.filter((region) => ids.includes(region.id)).flatMap(optionsOf)

/** Option ids of the groups that conditions speak of. */
export const regionGroups = {
  head: inAny('temple', 'eye', 'forehead', 'vertex', 'occiput', 'ear', 'jaw'),
  neckBack: inAny('upperNeck', 'sideNeck', 'lowerNeck', 'midNeck'),
  shoulder: inAny('shoulderTop', 'shoulderSide', 'shoulderBack'),
  upperBack: inAny('bladeInner', 'blade'),
  arm: inAny('upperArm', 'forearm', 'hand'),
  throat: inAny('frontNeck'),
  neckSideFront: inAny('sideNeck', 'frontNeck'),
  chest: inAny('chestFront'),
  muscleZone: inAny(
    'occiput',
    'upperNeck',
    'sideNeck',
    'lowerNeck',
    'shoulderTop',
    'shoulderBack',
    'bladeInner',
    'blade',
  ),
} as const
