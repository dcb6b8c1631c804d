import { standardCode } from '../fhir/standardCodes.ts'
import { exercises } from '../guide/care/exercises.ts'
import { modules, noCareAtAll, type Module } from '../guide/care/modules.ts'
import { muscles } from '../guide/care/muscles.ts'
import { planBuilder } from '../guide/care/plan.ts'
import { contacts } from '../guide/contacts.ts'
import { facts } from '../guide/facts.ts'
import { calculations, followUpQuestions } from '../guide/followup/questions.ts'
import { followUpRules, type FollowUpRule } from '../guide/followup/rules.ts'
import { levels, type Condition, type Question } from '../guide/language.ts'
import { nudges } from '../guide/nudges.ts'
import { questions, screenOf, screens, type QuestionId } from '../guide/questions/screens.ts'
import { regionGroups, regions } from '../guide/regions.ts'
import type { Rule } from '../guide/rules/rule.ts'
import { handsOffRules, rules } from '../guide/rules/rules.ts'
import { sources } from '../guide/sources.ts'

/** A condition in the words of the clinical specification: `{q, in}`, `{q, hasAny}`, `{derived}` and so on. */
export const clinicalCondition = (condition: Condition): unknown => {
  switch (condition.op) {
    case 'is':
      return { q: condition.question, in: condition.options }
    case 'has':
      return { q: condition.question, hasAny: condition.options }
    case 'atLeast':
      return calculations.some(({ id }) => id === condition.question)
        ? { calc: condition.question, gte: condition.score }
        : { q: condition.question, gte: condition.score }
    case 'all':
      return { all: condition.of.map(clinicalCondition) }
    case 'any':
      return { any: condition.of.map(clinicalCondition) }
    case 'not':
      return { not: clinicalCondition(condition.not) }
    case 'fact':
      return { derived: condition.name }
    case 'always':
    case 'never':
      return condition.op
  }
}

const types = { one: 'single', yesNo: 'yesno3', many: 'multi', scale: 'scale', bodyMap: 'bodymap' } as const

const options = (question: Question) =>
  question.kind === 'scale' || question.kind === 'bodyMap'
    ? {}
    : {
        options: question.options.map((id) => ({
          id,
          min: question.min[id],
          ...(question.kind === 'many' && {
            exclusive: question.exclusive.includes(id) || undefined,
            showIf: question.optionIf[id] && clinicalCondition(question.optionIf[id]),
          }),
        })),
        ...(question.kind === 'many' && question.groups.length > 0 && { groups: question.groups }),
      }

const rows = <Row>(table: { readonly [id: string]: Row }) => Object.entries(table)

/** The whole guide in the shape of the clinical specification, without its texts. */
export const clinicalJson = () => ({
  levels: levels.map((id) => ({ id })),
  contacts: rows(contacts).map(([country, contact]) => ({
    country,
    tel: { emergency: contact.tel.emergency, outOfHours: contact.tel.outOfHours ?? null },
    verifiedOn: contact.verifiedOn ?? null,
  })),
  screens: screens.map(({ id, seconds, questions: asked }) => ({
    id,
    sec: seconds,
    cond: asked.every(({ askIf }) => askIf.op !== 'always') || undefined,
  })),
  required: questions.filter(({ required }) => required).map(({ id }) => id),
  regions,
  regionGroups,
  questions: questions.map((question) => ({
    id: question.id,
    meta: {
      screen: screenOf(question.id as QuestionId),
      section: question.section,
      type: types[question.kind],
      inline: question.inline || undefined,
      showIf: clinicalCondition(question.askIf),
      optionsFrom: question.kind === 'bodyMap' ? 'regions' : undefined,
      code: standardCode(question.id),
    },
    ...options(question),
  })),
  derived: Object.fromEntries(rows(facts).map(([name, { when }]) => [name, clinicalCondition(when)])),
  handsOffRules,
  rules: rows<Rule>(rules).map(([id, { level, within, when, why, source, sourceNote }]) => ({
    id,
    level,
    within,
    when: clinicalCondition(when),
    why,
    src: sourceNote ?? source.join(','),
  })),
  nudges: rows(nudges).map(([id, when]) => ({ id, when: clinicalCondition(when) })),
  modules: rows<Module>(modules).map(([id, module]) => ({
    id,
    stage: module.stage,
    physical: module.physical,
    unlock: module.unlock,
    allowedAt: module.allowedAt,
    showIf: clinicalCondition(module.showIf),
    hideIf: clinicalCondition(module.hideIf),
    caution: Object.values(module.cautions).map((condition) => ({ if: clinicalCondition(condition) })),
    claims: module.claims,
  })),
  planBuilder: {
    habits: {
      always: planBuilder.habits.always,
      pick: planBuilder.habits.pick.map(({ module }) => module),
      max: planBuilder.habits.max,
      orderBy: planBuilder.habits.pick.map(({ fact }) => fact.name),
    },
    maxActive: planBuilder.maxActive,
    active: planBuilder.active.map((step) => ({ ...step, when: clinicalCondition(step.when) })),
    skipIfTried: planBuilder.skipIfTried,
  },
  globalHideIf: clinicalCondition(noCareAtAll),
  exercises: rows(exercises).map(([id, exercise]) => ({ id, ...exercise, hideIf: clinicalCondition(exercise.hideIf) })),
  muscles: rows(muscles).map(([id, { source, ...muscle }]) => ({ id, ...muscle, src: source })),
  followUpQuestions: followUpQuestions.map((question) => ({
    id: question.id,
    meta: { type: types[question.kind] },
    ...options(question),
  })),
  followUpRules: rows<FollowUpRule>(followUpRules).map(([id, { level, when }]) => ({
    id,
    level,
    when: clinicalCondition(when),
  })),
  sources: Object.fromEntries(rows(sources).map(([id, { entry }]) => [id, entry])),
})
