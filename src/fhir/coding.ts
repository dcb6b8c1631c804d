import type { Coding, Extension } from 'fhir/r4'
import { standardCode } from './standardCodes.ts'

export const canonical = 'https://nekwijzer.example/fhir'
export const questionnaireUrl = `${canonical}/Questionnaire/neck-guide`
/** Our own codes: question ids, and `question.option` ids. */
export const ownSystem = `${canonical}/CodeSystem/neck-guide`
export const loinc = 'http://loinc.org'
/** Pain severity, 0 to 10 verbal numeric rating. */
export const painSeverity: Coding = { system: loinc, code: '72514-3' }

export const optionCode = (question: string, option: string): string => `${question}.${option}`
export const optionCoding = (question: string, option: string): Coding => ({
  system: ownSystem,
  code: optionCode(question, option),
})

/** The standard code of a question where one is known, else our own. */
export const questionCoding = (id: string): Coding => {
  const standard = /^LOINC (\d+-\d)\b/.exec(standardCode(id))?.[1]
  return standard === undefined ? { system: ownSystem, code: id } : { system: loinc, code: standard }
}

export const itemControl = (control: 'radio-button' | 'check-box' | 'help'): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: control }] },
})
