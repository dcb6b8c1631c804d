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

/** What made a true condition true: names of derived facts, else `question.answer`. */
const reasons = (condition: Json, sheet: Sheet): string[] => {
  if (typeof condition === 'string' || condition.not || !isTrue(condition, sheet)) return []
  if (condition.derived) return [condition.derived]
  const parts: Json[] | undefined = condition.all ?? condition.any
  if (parts) {
    const list: string[] = []
    for (const part of parts) for (const reason of reasons(part, sheet)) if (!list.includes(reason)) list.push(reason)
    return list
  }
  const answer = sheet[condition.q]
  if (!condition.hasAny) return [`${condition.q}.${String(answer)}`]
  const ticked = condition.hasAny.flatMap(spell).filter((id: string) => (answer as string[]).indexOf(id) >= 0)
  return ticked.map((id: string) => `${condition.q}.${id}`)
}

/** The name of a remark: its fact or option, of a compound one the first. */
const nameOf = (condition: Json): string =>
  condition.derived ??
  (condition.any ? nameOf(condition.any[0]) : `${condition.q}.${(condition.in ?? condition.hasAny)[0]}`)

const planOf = (sheet: Sheet, allowed: string[]) => {
  const builder = spec.planBuilder
  const facts = ['deskExposure', 'stressed', 'poorSleep', 'staticExposure']
  const isDerived = (name: string | undefined) => name !== undefined && isTrue({ derived: name }, sheet)
  const habits: string[] = builder.habits.always.filter((id: string) => allowed.includes(id))
  const wanted: string[] = []
  for (const truth of [true, false])
    builder.habits.pick.forEach((id: string, place: number) => {
      if (isDerived(facts[place]) === truth && allowed.includes(id)) wanted.push(id)
    })
  habits.push(...wanted.slice(0, builder.habits.max))
  const most: number = builder.maxActive[String(sheet['timePerDay'] ?? 'min10')]
  const tried = (sheet['triedSelfCare'] ?? []) as string[]
  const inVain = sheet['triedEffect'] === 'noEffect' || sheet['triedEffect'] === 'worse'
  const active: string[] = []
  for (const step of builder.active) {
    if (!isTrue(step.when, sheet)) continue
    let picked = 0
    for (const id of step.pick) {
      if (picked === step.max || active.length === most || !allowed.includes(id) || active.includes(id)) continue
      if (spec.modules.find((module: Json) => module.id === id).stage === 0) continue
      if (inVain && tried.includes(builder.skipIfTried[id])) continue
      active.push(id)
      picked += 1
    }
  }
  return { habits, active, more: allowed.filter((id) => !habits.includes(id) && !active.includes(id)) }
}

/** Muscles that can send pain to the marked places: primary 2, spill 1, same side, the midline on both; the best 3 from 2 up. */
const musclesOf = (sheet: Sheet) => {
  let places = (sheet['painRegions'] ?? []) as string[]
  const nerve = isTrue({ derived: 'nerveSigns' }, sheet)
  const has = (group: string) => isTrue({ q: 'painRegions', hasAny: [`@${group}`] }, sheet)
  if (nerve || has('throat') || has('chest')) places = places.filter((place) => !spell('@arm').includes(place))
  const rows: { id: string; side: string; score: number }[] = []
  for (const muscle of spec.muscles)
    for (const side of ['L', 'R']) {
      let score = 0
      for (const place of places) {
        const region = place.replace(/[LR]$/, '')
        const sameSide = place.endsWith(side) || spec.regions.some((each: Json) => each.id === place)
        const name = spec.regions.some((each: Json) => each.id === place) ? place : region
        if (!sameSide) continue
        if (muscle.primary.includes(name)) score += 2
        if (muscle.spill.includes(name)) score += 1
      }
      if (score >= 2) rows.push({ id: muscle.id, side, score })
    }
  rows.sort((a, b) => b.score - a.score)
  return rows.slice(0, 3)
}

export const plainAdvice = (raw: Sheet) => {
  const sheet = counting(raw)
  const fired: Json[] = spec.rules.filter((rule: Json) => isTrue(rule.when, sheet))
  let level = order[0] ?? ''
  for (const rule of fired) if (order.indexOf(rule.level) > order.indexOf(level)) level = rule.level
  const deadlines = fired.filter((rule) => rule.level === level).map((rule) => rule.within)
  const days = deadlines.filter((within) => typeof within === 'number')
  const within = days.length > 0 ? days.reduce((least, each) => (each < least ? each : least)) : deadlines[0]
  const none = isTrue(spec.globalHideIf, sheet)
  const allowed: Json[] = none
    ? []
    : spec.modules.filter(
        (module: Json) => module.allowedAt.includes(level) && !module.unlock && isTrue(module.showIf, sheet),
      )
  const open = allowed.filter((module) => !isTrue(module.hideIf, sheet))
  const modules: string[] = open.map((module) => module.id)
  const inReach: Json[] = spec.exercises.filter((exercise: Json) => modules.includes(exercise.module))
  const exercises: string[] = inReach.filter((exercise) => !isTrue(exercise.hideIf, sheet)).map(({ id }) => id)
  const hidden = [...allowed, ...inReach]
    .filter((each) => isTrue(each.hideIf, sheet))
    .map((each) => ({ id: each.id as string, because: reasons(each.hideIf, sheet) }))
  const cautions: string[] = open.flatMap((module) =>
    (module.caution ?? [])
      .filter((caution: Json) => isTrue(caution.if, sheet))
      .map((caution: Json) => `${module.id}/${nameOf(caution.if)}`),
  )
  const rules: string[] = fired.map((rule) => rule.id).filter((id) => id !== 'R-SC-00' || fired.length === 1)
  const nudges: string[] = spec.nudges.filter((nudge: Json) => isTrue(nudge.when, sheet)).map((nudge: Json) => nudge.id)
  return {
    level,
    within,
    rules: rules.toSorted(),
    modules: modules.toSorted(),
    exercises: exercises.toSorted(),
    nudges: nudges.toSorted(),
    hidden,
    cautions,
    plan: planOf(sheet, modules),
    muscles: musclesOf(sheet),
    recheck: ['SELF_CARE', 'PHYSIO'].includes(level) && !none ? ['day3', 'week1', 'week2', 'week6'] : [],
  }
}
