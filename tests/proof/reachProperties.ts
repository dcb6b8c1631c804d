import { levels, type Condition } from '../../src/guide/language.ts'
import { screens } from '../../src/guide/questions/screens.ts'
import type { Rule } from '../../src/guide/rules/rule.ts'
import { module, rule, type Guide } from './guideUnderProof.ts'
import type { Prover, Truth } from './prover.ts'
import type { Reading } from './reading.ts'
import { contraindicationNeverDecides, neverDecides } from './requirements.ts'
import type { Property, PropertyClass } from './safetyProperties.ts'

const sooner = (other: Rule, than: Rule): boolean =>
  typeof other.within === 'number' && typeof than.within === 'number' ? other.within <= than.within : true

/** Without this rule the level or the deadline would be another one. */
const decides = (guide: Guide, id: string, reading: Reading, { z }: Prover): Truth => {
  const mine = rule(guide, id)
  const rivals = Object.entries(guide.rules).filter(
    ([other, { level }]) => other !== id && levels.indexOf(level) >= levels.indexOf(mine.level),
  )
  return z.And(
    reading.complete,
    reading.holds(mine.when),
    ...rivals
      .filter(([, other]) => other.level !== mine.level || sooner(other, mine))
      .map(([, other]) => z.Not(reading.holds(other.when))),
  )
}

/** The separate reasons in a contraindication, with a name for each. */
export const reasonsIn = (condition: Condition): readonly (readonly [name: string, reason: Condition])[] => {
  switch (condition.op) {
    case 'any':
      return condition.of.flatMap(reasonsIn)
    case 'has':
    case 'is':
      return condition.options.map((option) => [`${condition.question} ${option}`, { ...condition, options: [option] }])
    case 'fact':
      return [[condition.name, condition]]
    case 'never':
      return []
    default:
      return [[condition.op, condition]]
  }
}

const alone = (hideIf: Condition, reason: string, allowed: Truth, reading: Reading, { z }: Prover): Truth =>
  z.And(
    reading.complete,
    allowed,
    ...reasonsIn(hideIf).map(([name, each]) => (name === reason ? reading.holds(each) : z.Not(reading.holds(each)))),
  )

/** What must be possible: rules that decide, contraindications that decide, and everything that can be shown. */
export const reachProperties = (guide: Guide): readonly Property[] => {
  const somebody = (
    group: PropertyClass,
    name: string,
    formula: (reading: Reading, prover: Prover) => Truth,
    exception?: string,
  ): Property => ({
    class: group,
    name: exception === undefined ? name : `${name} for nobody, on purpose: ${exception}`,
    cases: exception === undefined ? 'somebody' : 'nobody',
    formula,
  })
  const modules = Object.keys(guide.modules)
  return [
    ...Object.keys(guide.rules).map((id) =>
      somebody('decides', `${id} decides`, (r, prover) => decides(guide, id, r, prover), neverDecides[id]),
    ),
    ...modules.flatMap((id) =>
      reasonsIn(module(guide, id).hideIf).map(([reason]) =>
        somebody(
          'decides',
          `${id} is left out because of ${reason} alone`,
          (r, prover) => alone(module(guide, id).hideIf, reason, r.allowed(id), r, prover),
          contraindicationNeverDecides[`${id}: ${reason}`],
        ),
      ),
    ),
    ...Object.entries(guide.exercises).flatMap(([id, each]) =>
      reasonsIn(each.hideIf).map(([reason]) =>
        somebody(
          'decides',
          `${id} is left out because of ${reason} alone`,
          (r, prover) => alone(each.hideIf, reason, r.offered(each.module), r, prover),
          contraindicationNeverDecides[`${id}: ${reason}`],
        ),
      ),
    ),
    ...levels.map((level) =>
      somebody('reachable', `level ${level} is reached`, (r, { z }) => z.And(r.complete, r.exactly(level))),
    ),
    ...screens.map(({ id, questions }) =>
      somebody('reachable', `screen ${id} is reached without a stop before it`, (r, { z }) =>
        z.And(
          r.complete,
          z.Not(r.level('URGENT')),
          z.Or(...questions.map((question) => r.shown.get(question.id) ?? z.Bool.val(false))),
        ),
      ),
    ),
    ...modules.map((id) => somebody('reachable', `${id} is offered`, (r, { z }) => z.And(r.complete, r.offered(id)))),
    ...Object.keys(guide.exercises).map((id) =>
      somebody('reachable', `${id} is offered`, (r, { z }) => z.And(r.complete, r.offeredExercise(id))),
    ),
    ...modules.flatMap((id) =>
      Object.entries(module(guide, id).cautions).map(([name, when]) =>
        somebody('reachable', `${id} is shown with the caution ${name}`, (r, { z }) =>
          z.And(r.complete, r.offered(id), r.holds(when)),
        ),
      ),
    ),
    ...Object.entries(guide.nudges).map(([id, when]) =>
      somebody('reachable', `${id} is shown`, (r, { z }) => z.And(r.complete, r.holds(when))),
    ),
  ]
}
