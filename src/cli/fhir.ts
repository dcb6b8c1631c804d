import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { answersBundle } from '../fhir/bundle.ts'
import { questionnaire } from '../fhir/questionnaire.ts'
import type { AllTexts } from '../fhir/texts.ts'
import { readAnswers, UnreadableAnswers } from '../guide/readAnswers.ts'
import { firstLanguage, languages, type Language } from '../i18n/languages.ts'
import { wordsIn } from './words.ts'

class WrongUse extends Error {}

const textsIn = (language: Language) => ({ language, ...wordsIn(language) })
const allTexts: AllTexts = [
  textsIn(firstLanguage),
  ...languages.filter((language) => language !== firstLanguage).map(textsIn),
]

const version = (): string => {
  const file: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) // our own file
  return file.version
}

const readDate = (given: string | undefined): string => {
  const date = given === undefined ? new Date() : new Date(given)
  if (Number.isNaN(date.getTime())) throw new WrongUse(`--date: expected a date such as 2026-03-01, got ${given}`)
  return date.toISOString()
}

const parse = (input: string): unknown => {
  try {
    return JSON.parse(input)
  } catch (error) {
    throw new UnreadableAnswers(`standard input is not JSON: ${String(error)}`)
  }
}

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true })
    return { command: positionals.join(' '), date: values.date }
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

const output = async () => {
  const { command, date } = readArguments()
  const moment = readDate(date)
  if (command === 'questionnaire') return questionnaire(allTexts, { version: version(), date: moment })
  if (command !== 'response') throw new WrongUse(`expected questionnaire or response, got ${JSON.stringify(command)}`)
  const answers = readAnswers(parse(await text(process.stdin)))
  return answersBundle(allTexts, answers, { version: version(), authored: moment, leaveOut: [] })
}

try {
  console.log(JSON.stringify(await output(), null, 2))
} catch (error) {
  if (!(error instanceof UnreadableAnswers || error instanceof WrongUse)) throw error
  console.error(error.message.replaceAll('\n', ' '))
  process.exitCode = 2
}
