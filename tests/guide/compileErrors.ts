import { anyOf, atLeast, has, is } from '../../src/guide/language.ts'
import { painNow } from '../../src/guide/questions/complaint.ts'
import { ageBand } from '../../src/guide/questions/precautions.ts'
import { emergencySigns } from '../../src/guide/questions/redFlags.ts'

// Checked by `npm run types`: each line below must fail to compile, or the compiler complains about the directive.

// @ts-expect-error a misspelt option
is(ageBand, '65pluss')
// @ts-expect-error an option of another question
has(emergencySigns, 'cancer')
// @ts-expect-error the operator for one answer on a question with several
is(emergencySigns, 'collapse')
// @ts-expect-error the operator for several answers on a question with one
has(ageBand, '65plus')
// @ts-expect-error a score of a question that has none
atLeast(ageBand, 65)
// @ts-expect-error a condition for an option that does not exist
anyOf('signs', ['fever'], { section: 'redFlags', optionIf: { fevr: atLeast(painNow, 5) } })
// @ts-expect-error an exclusive option that does not exist
anyOf('signs', ['fever'], { section: 'redFlags', exclusive: ['non'] })
// @ts-expect-error a minimum level that does not exist
anyOf('signs', ['fever'], { section: 'redFlags', min: { fever: 'VERY_URGENT' } })
