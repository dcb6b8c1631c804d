import specification from '../cli/specification.json' with { type: 'json' }

/**
 * The clinical specification read plainly from its own JSON: written apart from the guide, sharing no code or data with
 * it, so that a mistake in one shows as a difference.
 */
type Json = any // oxlint-disable-line typescript/no-explicit-any -- free-form JSON of the specification
type Sheet = { [question: string]: string | number | string[] | undefined }
const spec: Json = specification

const sideIds = new Map<string, string[]>()
for (const region of spec.regions)
  sideIds.set(region.id, region.sides === 'LR' ? [`${region.id}L`, `${region.id}R`] : [region.id])

const spell = (option: string): string[] => {
  if (!option.startsWith('@')) return [option]
  const list: string[] = []
  for (const region of spec.regionGroups[option.slice(1)]) list.push(...(sideIds.get(region) ?? []))
  return list
}

export const isTrue = (condition: Json, sheet: Sheet): boolean => {
  if (condition === 'always') return true
  if (condition === 'never') return false
  if (condition.all) return !condition.all.some((part: Json) => !isTrue(part, sheet))
  if (condition.any) return condition.any.some((part: Json) => isTrue(part, sheet))
  if (condition.not) return !isTrue(condition.not, sheet)
  if (condition.derived) return isTrue(spec.derived[condition.derived], sheet)
  const answer = sheet[condition.q]
  if (answer === undefined) return false
  if (condition.in) return condition.in.indexOf(answer) >= 0
  if (condition.gte !== undefined) return typeof answer === 'number' && !(answer < condition.gte)
  if (condition.hasAny) {
    for (const option of condition.hasAny)
      for (const id of spell(option)) if ((answer as string[]).indexOf(id) >= 0) return true
    return false
  }
  throw new Error(`unknown condition ${JSON.stringify(condition)}`)
}

/** Answers of questions and options that are not shown are ignored; a sign beside "none" wins. */
const counting = (raw: Sheet): Sheet => {
  const sheet: Sheet = {}
  for (const question of spec.questions) {
    let answer = raw[question.id]
    if (answer === undefined || !isTrue(question.meta.showIf, sheet)) continue
    if (Array.isArray(answer)) {
      const rows: Json[] = question.options ?? []
      answer = answer.filter((id) => {
        const row = rows.find((each) => each.id === id)
        return !row?.showIf || isTrue(row.showIf, sheet)
      })
      const exclusive = rows.filter((row) => row.exclusive).map((row) => row.id)
      if (answer.some((id) => !exclusive.includes(id))) answer = answer.filter((id) => !exclusive.includes(id))
      if (answer.length === 0) continue
    }
    sheet[question.id] = answer
  }
  return sheet
}

const order: string[] = spec.levels.map((level: Json) => level.id)

export const plainAdvice = (raw: Sheet) => {
  const sheet = counting(raw)
  const fired: Json[] = spec.rules.filter((rule: Json) => isTrue(rule.when, sheet))
  let level = order[0] ?? ''
  for (const rule of fired) if (order.indexOf(rule.level) > order.indexOf(level)) level = rule.level
  const deadlines = fired.filter((rule) => rule.level === level).map((rule) => rule.within)
  const days = deadlines.filter((within) => typeof within === 'number')
  const within = days.length > 0 ? days.reduce((least, each) => (each < least ? each : least)) : deadlines[0]
  const none = isTrue(spec.globalHideIf, sheet)
  const modules: string[] = none
    ? []
    : spec.modules
        .filter(
          (module: Json) =>
            module.allowedAt.includes(level) &&
            !module.unlock &&
            isTrue(module.showIf, sheet) &&
            !isTrue(module.hideIf, sheet),
        )
        .map((module: Json) => module.id)
  const exercises: string[] = spec.exercises
    .filter((exercise: Json) => modules.includes(exercise.module) && !isTrue(exercise.hideIf, sheet))
    .map((exercise: Json) => exercise.id)
  const rules: string[] = fired.map((rule) => rule.id).filter((id) => id !== 'R-SC-00' || fired.length === 1)
  const nudges: string[] = spec.nudges.filter((nudge: Json) => isTrue(nudge.when, sheet)).map((nudge: Json) => nudge.id)
  return {
    level,
    within,
    rules: rules.toSorted(),
    modules: modules.toSorted(),
    exercises: exercises.toSorted(),
    nudges: nudges.toSorted(),
  }
}
