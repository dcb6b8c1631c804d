import type { Questionnaire, QuestionnaireItem } from 'fhir/r4'
import { itemControl, optionCoding } from '../src/fhir/coding.ts'
import type { Form, FormQuestion } from './form.ts'

const item = ({ id, text, many, options }: FormQuestion): QuestionnaireItem => ({
  linkId: id,
  text,
  type: 'choice',
  repeats: many,
  extension: [
    itemControl(many ? 'check-box' : 'radio-button'),
    {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation',
      valueCode: 'vertical',
    },
  ],
  answerOption: options.map((option) => ({ valueCoding: { ...optionCoding(id, option.id), display: option.label } })),
})

const page = { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'page' }] }

/** The same screens for renderers of FHIR forms, each a page. */
export const fhirForm = ({ screens }: Form): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'draft',
  item: screens.map(({ id, title, questions }) => ({
    linkId: id,
    text: title,
    type: 'group',
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl', valueCodeableConcept: page },
    ],
    item: questions.map(item),
  })),
})
