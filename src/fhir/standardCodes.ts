import type { QuestionId } from '../guide/questions/screens.ts'

/** Codes of the questions that have one, in the words of the specification; K: known, not looked up. */
const standardCodes: { readonly [question in QuestionId | 'fuPain']?: string } = {
  ageBand: 'LOINC 30525-0 Age (K); send as band text',
  painRegions: 'LOINC 38204-4 Pain primary location (K); SNOMED CT body site per region (K)',
  painNow: 'LOINC 72514-3 (S52)',
  armSymptoms: 'LOINC 38205-1 Pain radiates (K)',
  stressLevel: '- (LOINC 93038-8 Stress level exists but has a 5-word scale, S52: do not use)',
  fuPain: 'LOINC 72514-3 (S52)',
}

/** The code of a question, `-` when no standard one is known. */
export const standardCode = (question: string): string =>
  (standardCodes as { readonly [question: string]: string })[question] ?? '-'
