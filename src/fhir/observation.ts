import type { Observation } from 'fhir/r4'
import { painSeverity } from './coding.ts'
import type { Texts } from './texts.ts'

export type DatedPain = {
  /** ISO 8601: a day such as `2026-03-01`, or a moment with time zone. */
  readonly date: string
  /** A whole number from 0, no pain, to 10, worst pain. */
  readonly score: number
}

/**
 * One pain score (numeric rating scale, no unit) on one day. It names no person.
 * @param derivedFrom address of the QuestionnaireResponse the score stands in
 */
export const painObservation = (texts: Texts, { date, score }: DatedPain, derivedFrom?: string): Observation => ({
  resourceType: 'Observation',
  language: texts.language,
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] }],
  code: { coding: [painSeverity], text: texts.say('questions:questions.painNow.q') },
  effectiveDateTime: date,
  valueInteger: score,
  note: [{ text: texts.say('fhir:selfReported') }],
  ...(derivedFrom !== undefined && { derivedFrom: [{ reference: derivedFrom, type: 'QuestionnaireResponse' }] }),
})
