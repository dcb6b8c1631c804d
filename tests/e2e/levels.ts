import { screens, type ScreenId } from '../../src/guide/questions/screens.ts'
import { soreNeck } from './person.ts'

export type Person = {
  readonly path: string
  readonly answers?: typeof soreNeck
  readonly passed?: readonly ScreenId[]
  readonly afterAdvice?: boolean
}
const everyScreen = screens.map(({ id }) => id)
const withSigns = (signs: typeof soreNeck) => ({ ...soreNeck, ...signs })

/** Somebody for whom each advice is shown. */
export const levels = {
  EMERGENCY: {
    path: 'guide/emergency',
    answers: { country: 'NL', ageBand: '16to49', emergencySigns: ['thunderclap'] },
    passed: ['s01', 's02'],
  },
  URGENT: { path: 'guide/urgent', answers: withSigns({ otherSigns: ['fever'] }), passed: everyScreen },
  GP_SOON: { path: 'guide/advice', answers: withSigns({ otherSigns: ['morningStiff'] }), passed: everyScreen },
  PHYSIO: { path: 'guide/advice', answers: withSigns({ duration: 'gt12w' }), passed: everyScreen },
  SELF_CARE: { path: 'guide/advice', answers: soreNeck, passed: everyScreen },
} as const satisfies { readonly [level: string]: Person }
