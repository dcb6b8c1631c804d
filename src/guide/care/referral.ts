import { nerveSigns } from '../facts.ts'
import { any, has, holds } from '../language.ts'
import { painRegions } from '../questions/complaint.ts'
import type { Answers } from '../questions/screens.ts'
import { optionsOf, regionGroups, regions, type RegionId, type RegionOption, type Side } from '../regions.ts'
import { muscles, type MuscleId } from './muscles.ts'

export type ReferringMuscle = { readonly id: MuscleId; readonly side: Side; readonly score: number }

const primaryScore = 2
const spillScore = 1
const enough = 2
const most = 3

/** With these, arm regions say more about a nerve than about a muscle. */
const armCountsForNerve = any(nerveSigns, has(painRegions, ...regionGroups.throat, ...regionGroups.chest))

/** Arm, hand or chest pain is never explained by muscle alone. */
export const needsNerveRemark = (answers: Answers): boolean =>
  holds(any(nerveSigns, has(painRegions, ...regionGroups.arm, ...regionGroups.chest)), answers)

/** The option of a region on one side; the midline counts for both. */
const optionOn: { readonly [S in Side]: ReadonlyMap<RegionId, RegionOption | undefined> } = {
  L: new Map(regions.map((region) => [region.id, optionsOf(region).at(0)])),
  R: new Map(regions.map((region) => [region.id, optionsOf(region).at(-1)])),
}

/** Muscles that can send pain to the marked places: top 3 with score 2 or more. Never a diagnosis. */
export const referringMuscles = (answers: Answers): readonly ReferringMuscle[] => {
  const armLeftOut = holds(armCountsForNerve, answers)
  const marked = (answers.painRegions ?? []).filter((option) => !armLeftOut || !regionGroups.arm.includes(option))
  const hits = (ids: readonly RegionId[], side: Side) => {
    const options = ids.map((id) => optionOn[side].get(id))
    return marked.filter((option) => options.includes(option)).length
  }
  const scored = (Object.keys(muscles) as MuscleId[]).flatMap(
    (
      id, // Object.keys forgets the names of the keys
    ) =>
      (['L', 'R'] as const).map(
        (side): ReferringMuscle => ({
          id,
          side,
          score: primaryScore * hits(muscles[id].primary, side) + spillScore * hits(muscles[id].spill, side),
        }),
      ),
  )
  return scored
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
}
