import { modules, type ModuleId } from './care/modules.ts'
import type { ClaimId } from './claims.ts'
import { exercises, type ExerciseId } from './care/exercises.ts'
import { rules, type RuleId } from './rules/rules.ts'
import { sources, type SourceId } from './sources.ts'

/** A source, or `knowledge` (general medical knowledge, not looked up) or `design` (our own choice, not evidence). */
export type OriginId = SourceId | 'knowledge' | 'design'
/** Where a text comes from: sources, and claims of the article that it carries, softens or corrects. */
export type Origin = { readonly sources: readonly OriginId[]; readonly claims: readonly ClaimId[] }

const moduleSources: { readonly [M in ModuleId]: readonly OriginId[] } = {
  'M-MASS-HANDS': ['S29', 'S30', 'S31', 'S33', 'S48', 'design'],
  'M-MASS-BALL': ['S32', 'design'],
  'M-MASS-DEVICE': ['S48', 'S01'],
  'M-STRETCH': ['S36', 'S03', 'design'],
  'M-MOB': ['S01', 'S04', 'S05', 'S36', 'design'],
  'M-STRENGTH': ['S36', 'S37', 'knowledge', 'design'],
  'M-HEAT': ['S04', 'S01', 'S47', 'knowledge'],
  'M-POSTURE': ['S38', 'S40', 'S41', 'S42', 'S01'],
  'M-BREAKS': ['S42', 'S39', 'design'],
  'M-RELAX': ['S46', 'S39'],
  'M-SLEEP': ['S43', 'S44', 'S01'],
  'M-LOAD': ['S01', 'S04', 'S05', 'S45', 'design'],
  'M-DRYNEEDLE': ['S34', 'S01', 'S35', 'knowledge'],
  'M-PHYSIO': ['S01', 'knowledge'],
}
export const originOfModule = (id: ModuleId): Origin => ({
  sources: moduleSources[id],
  claims: [...modules[id].claims],
})

const isOrigin = (id: string): id is OriginId => id in sources || id === 'knowledge' || id === 'design'
export const originOfRule = (id: RuleId): Origin => ({ sources: rules[id].source.filter(isOrigin), claims: [] })

const design: Origin = { sources: ['design'], claims: [] }
const knowledge: Origin = { sources: ['knowledge'], claims: [] }
const basedOn = (...ids: readonly OriginId[]): Origin => ({ sources: ids, claims: [] })

/** Origins of texts that do not belong to a rule, module or exercise, by the start of their key. The longest wins. */
const byKey: { readonly [start: string]: Origin } = {
  'advice:levels': design,
  'advice:nudges.N-DRIVE': { sources: ['knowledge'], claims: ['A21', 'A40'] },
  'advice:nudges.N-MOOD': basedOn('S01', 'knowledge'),
  'advice:nudges.N-MEDS': basedOn('S15'),
  'advice:nudges.N-WORK': basedOn('S01'),
  'advice:nudges.N-COLLAR': basedOn('S01', 'S04', 'S05'),
  'advice:nudges.N-CRACK': basedOn('S48', 'knowledge'),
  'advice:nudges.N-GUN': { sources: ['S48'], claims: ['A48'] },
  'advice:nudges.N-COLD': { sources: ['S45'], claims: ['A31'] },
  'advice:nudges.N-BLEED': knowledge,
  'advice:nudges.N-PREG': basedOn('S64', 'knowledge'),
  'advice:nudges.N-HANDS': design,
  'advice:hiddenBecause': design,
  'advice:safetyNet': basedOn('S07', 'S08', 'S12', 'S20', 'design'),
  'advice:emergency': design,
  'advice:emergency.injury': basedOn('S09'),
  'advice:urgent': design,
  'advice:gp': design,
  'advice:physio': design,
  'advice:selfCare': design,
  'advice:child': basedOn('S09', 'design'),
  'advice:contacts': basedOn('S60', 'knowledge'),
  'advice:notChecked': design,
  'advice:always': design,
  'advice:always.learn': basedOn('S25', 'S27'),
  'advice:hiddenTitle': design,
  'advice:whyTitle': design,
  'advice:recheck': design,
  'advice:muscles': basedOn('S58', 'knowledge'),
  'care:global': basedOn('S07', 'S48', 'design'),
  'care:labels': design,
  'care:muscles': basedOn('S58', 'knowledge'),
}

/** Where the text with this key (`advice:nudges.N-COLD`) comes from; undefined when nobody has said so. */
export const originOf = (key: string): Origin | undefined => {
  const [, group = '', id = ''] = /^(?:advice|care):(\w+)\.([^./]+)/.exec(key) ?? []
  if (group === 'reasons' && id in rules) return originOfRule(id as RuleId)
  if ((group === 'modules' || group === 'cautions') && id in modules) return originOfModule(id as ModuleId)
  if (group === 'exercises' && id in exercises) return originOfModule(exercises[id as ExerciseId].module)
  const start = Object.keys(byKey)
    .filter((each) => key === each || key.startsWith(`${each}.`))
    .toSorted((a, b) => b.length - a.length)[0]
  return start === undefined ? undefined : byKey[start]
}

/** The year of publication that its title names, the newest when there are several. */
export const yearOf = (id: SourceId): number | undefined => {
  const years = [...sources[id].title.matchAll(/\b(19|20)\d\d\b/g)].map(([year]) => Number(year))
  return years.length > 0 ? Math.max(...years) : undefined
}
