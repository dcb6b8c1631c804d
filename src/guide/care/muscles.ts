import type { RegionId } from '../regions.ts'
import type { ExerciseId } from './exercises.ts'

/** Where a muscle can send pain: `primary` often, `spill` sometimes. Averages that overlap; they do not diagnose. */
export type Muscle = {
  readonly view: 'front' | 'back'
  readonly primary: readonly RegionId[]
  readonly spill: readonly RegionId[]
  /** Module and place of clinical.md section d, or why none. */
  readonly massage: string
  readonly exercises: readonly ExerciseId[]
  readonly source: string
}

export const muscles = {
  upperTrapezius: {
    view: 'back',
    primary: ['sideNeck', 'temple', 'lowerNeck', 'shoulderTop'],
    spill: ['upperNeck', 'ear', 'jaw', 'eye', 'occiput'],
    massage: 'M-MASS-HANDS a; M-MASS-BALL c',
    exercises: ['ST-01', 'MB-02', 'MB-04', 'SG-03'],
    source: 'S58',
  },
  levatorScapulae: {
    view: 'back',
    primary: ['lowerNeck', 'bladeInner'],
    spill: ['shoulderBack', 'blade'],
    massage: 'M-MASS-HANDS d; M-MASS-BALL a',
    exercises: ['ST-02', 'MB-01', 'MB-05'],
    source: 'S58',
  },
  scmSternal: {
    view: 'front',
    primary: ['eye', 'jaw', 'occiput'],
    spill: ['vertex', 'frontNeck', 'temple'],
    massage: 'none (over the carotid artery)',
    exercises: ['MB-01', 'ST-03'],
    source: 'S58',
  },
  scmClavicular: {
    view: 'front',
    primary: ['forehead', 'ear'],
    spill: ['jaw'],
    massage: 'none (over the carotid artery)',
    exercises: ['MB-01', 'ST-03'],
    source: 'S58',
  },
  suboccipitals: {
    view: 'back',
    primary: ['occiput', 'upperNeck'],
    spill: ['temple', 'eye', 'forehead'],
    massage: 'M-MASS-HANDS b',
    exercises: ['ST-04', 'MB-03'],
    source: 'S58',
  },
  spleniusCapitis: {
    view: 'back',
    primary: ['vertex'],
    spill: ['eye', 'occiput'],
    massage: 'M-MASS-HANDS c',
    exercises: ['MB-01', 'ST-04'],
    source: 'S58',
  },
  spleniusCervicis: {
    view: 'back',
    primary: ['eye', 'lowerNeck'],
    spill: ['occiput', 'sideNeck'],
    massage: 'M-MASS-HANDS c',
    exercises: ['MB-01', 'MB-02'],
    source: 'K',
  },
  semispinalis: {
    view: 'back',
    primary: ['occiput', 'upperNeck', 'midNeck'],
    spill: ['temple', 'forehead', 'bladeInner'],
    massage: 'M-MASS-HANDS c',
    exercises: ['ST-04', 'MB-03', 'SG-01'],
    source: 'K',
  },
  scalenes: {
    view: 'front',
    primary: ['bladeInner', 'upperArm'],
    spill: ['chestFront', 'forearm', 'hand', 'shoulderSide'],
    massage: 'none (nerves and vessels)',
    exercises: ['MB-02', 'ST-03'],
    source: 'K',
  },
  infraspinatus: {
    view: 'back',
    primary: ['shoulderSide', 'upperArm'],
    spill: ['forearm', 'hand', 'bladeInner'],
    massage: 'M-MASS-BALL b',
    exercises: ['MB-05', 'SG-02'],
    source: 'S58',
  },
  rhomboids: {
    view: 'back',
    primary: ['bladeInner'],
    spill: ['blade', 'shoulderTop'],
    massage: 'M-MASS-BALL a',
    exercises: ['MB-05', 'SG-02', 'ST-05'],
    source: 'K',
  },
} as const satisfies { readonly [id: string]: Muscle }
export type MuscleId = keyof typeof muscles
