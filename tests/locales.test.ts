import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exerciseIds } from '../src/guide/care/exercises.ts'
import { moduleIds, modules } from '../src/guide/care/modules.ts'
import { muscles } from '../src/guide/care/muscles.ts'
import { contacts } from '../src/guide/contacts.ts'
import { exercises } from '../src/guide/care/exercises.ts'
import { checkInMoments } from '../src/guide/followup/checkIn.ts'
import { followUpQuestions } from '../src/guide/followup/questions.ts'
import { followUpRuleIds } from '../src/guide/followup/rules.ts'
import type { Condition } from '../src/guide/language.ts'
import { learnPages } from '../src/guide/learnPages.ts'
import { nudges } from '../src/guide/nudges.ts'
import { questions, screens } from '../src/guide/questions/screens.ts'
import { regions } from '../src/guide/regions.ts'
import { ruleIds } from '../src/guide/rules/rules.ts'
import { places } from '../src/session/program.ts'
import { stopSigns } from '../src/session/stopSigns.ts'
import { languages, namespaces } from '../src/i18n/languages.ts'

type Words = string | readonly Words[] | { readonly [key: string]: Words }
const read = (language: string, namespace: string): Words =>
  JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8')) as Words // checked by the tests below
const leaves = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
const textAt = (words: Words, path: string): Words | undefined =>
  path
    .split('.')
    .reduce<Words | undefined>(
      (at, key) =>
        at === undefined || typeof at === 'string' ? undefined : (at as { readonly [key: string]: Words })[key],
      words,
    )
const variables = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted()
const numbers = (text: string) =>
  [...text.replaceAll(/(\d)[.,](\d{3})\b/g, '$1$2').matchAll(/\d+/g)].map(([number]) => number).toSorted()

test('every language folder holds the same files', () => {
  for (const language of languages)
    expect(readdirSync(`locales/${language}`).toSorted()).toEqual(namespaces.map((name) => `${name}.json`).toSorted())
})

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  test.each(namespaces)('%s has the same texts as English, with the same variables', (namespace) => {
    const english = leaves(read('en', namespace))
    const translated = new Map(leaves(read(language, namespace)))
    expect([...translated.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted())
    expect(
      english
        .filter(([key, text]) => variables(text).join() !== variables(translated.get(key) ?? '').join())
        .map(([key]) => key),
    ).toEqual([])
  })
  test('care has the same numbers of seconds, times and degrees as English', () => {
    const translated = new Map(leaves(read(language, 'care')))
    const different = leaves(read('en', 'care'))
      .filter(([key]) => /dose|traffic/i.test(key))
      .filter(([key, text]) => numbers(text).join() !== numbers(translated.get(key) ?? '').join())
    expect(different.map(([key, text]) => `${key}: ${text} | ${translated.get(key) ?? ''}`)).toEqual([])
  })
})

const named = (condition: Condition): readonly string[] => {
  switch (condition.op) {
    case 'fact':
      return [condition.name]
    case 'all':
    case 'any':
      return condition.of.flatMap(named)
    case 'is':
    case 'has':
      return condition.options.map((option) => `${condition.question}.${option}`)
    case 'atLeast':
    case 'not':
    case 'always':
    case 'never':
      return []
  }
}

describe.each(languages)('in %s there are words for', (language) => {
  const has = (namespace: string, path: string): boolean => {
    const text = textAt(read(language, namespace), path)
    return text !== undefined && text !== ''
  }
  const lacking = (namespace: string, paths: readonly string[]) => paths.filter((path) => !has(namespace, path))

  test('every question, option, group and screen', () => {
    expect(
      lacking('questions', [
        ...screens.map(({ id }) => `screens.${id}`),
        ...regions.map(({ id }) => `regions.${id}`),
        ...questions.flatMap((question) => [
          `questions.${question.id}.q`,
          `questions.${question.id}.why`,
          ...(question.kind === 'scale' ? [`questions.${question.id}.low`, `questions.${question.id}.high`] : []),
          ...(question.kind === 'scale' || question.kind === 'bodyMap'
            ? []
            : question.options.map((option) => `questions.${question.id}.options.${option}`)),
          ...(question.kind === 'many' ? question.groups.map(({ id }) => `questions.${question.id}.groups.${id}`) : []),
        ]),
      ]),
    ).toEqual([])
  })
  test('every rule, remark, caution, reason to leave something out and country', () => {
    expect(
      lacking('advice', [
        ...ruleIds.map((id) => `reasons.${id}`),
        ...Object.keys(nudges).map((id) => `nudges.${id}`),
        ...moduleIds.flatMap((id) => Object.keys(modules[id].cautions).map((name) => `cautions.${id}/${name}`)),
        ...[...moduleIds.map((id) => modules[id].hideIf), ...exerciseIds.map((id) => exercises[id].hideIf)].flatMap(
          (condition) => named(condition).map((name) => `hiddenBecause.${name}`),
        ),
        ...Object.keys(contacts).flatMap((country) =>
          ['emergency', 'outOfHours', 'mental', 'physioDirect', 'physioNote'].map(
            (key) => `contacts.${country}.${key}`,
          ),
        ),
      ]),
    ).toEqual([])
  })
  test('every module, exercise and muscle', () => {
    expect(
      lacking('care', [
        ...moduleIds.flatMap((id) => ['name', 'summary', 'evidence', 'certainty'].map((key) => `modules.${id}.${key}`)),
        ...exerciseIds.flatMap((id) => ['name', 'steps', 'dose', 'feel'].map((key) => `exercises.${id}.${key}`)),
        ...Object.keys(muscles).flatMap((id) =>
          ['name', 'latin', 'what', 'pressing'].map((key) => `muscles.${id}.${key}`),
        ),
      ]),
    ).toEqual([])
  })
  test('every check-in question and rule, and everything in a session', () => {
    expect([
      ...lacking(
        'followup',
        followUpQuestions.flatMap((question) => [
          `questions.${question.id}.q`,
          `questions.${question.id}.why`,
          ...(question.kind === 'scale'
            ? [`questions.${question.id}.low`, `questions.${question.id}.high`]
            : question.options.map((option) => `questions.${question.id}.options.${option}`)),
        ]),
      ),
      ...lacking('followup', [
        ...followUpRuleIds.flatMap((id) => [`reasons.${id}`, `actions.${id}`]),
        ...checkInMoments.map((moment) => `checkIn.moments.${moment}`),
      ]),
      ...lacking('session', [
        ...stopSigns.map((sign) => `stopping.signs.${sign}`),
        ...places.flatMap((place) => [`places.${place}.name`, `places.${place}.steps`]),
      ]),
    ]).toEqual([])
  })
  test('every explanation', () => {
    expect(
      lacking(
        'learn',
        learnPages.flatMap(({ id }) => ['question', 'answer', 'body', 'certainty'].map((key) => `pages.${id}.${key}`)),
      ),
    ).toEqual([])
  })
  test('no emergency number is written out in advice: it comes from the country', () => {
    const written = ['ui', 'advice', 'care', 'learn', 'session', 'followup', 'diary'].flatMap((namespace) =>
      leaves(read(language, namespace))
        .filter(([key, text]) => !key.startsWith('contacts.') && /\b(112|999)\b/.test(text))
        .map(([key]) => `${namespace}:${key}`),
    )
    expect(written).toEqual([])
  })
})
