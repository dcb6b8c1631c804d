import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const { screens, next } = JSON.parse(document.getElementById('form').textContent)
const choice = ({ id, options }) => ({
  type: 'string',
  oneOf: options.map((each) => ({ const: each.id, title: each.label })),
})
const schemaOf = ({ title, questions }) => ({
  title,
  type: 'object',
  properties: Object.fromEntries(
    questions.map((question) => [
      question.id,
      question.many
        ? { title: question.text, type: 'array', uniqueItems: true, items: choice(question) }
        : { title: question.text, ...choice(question) },
    ]),
  ),
})
const lookOf = ({ questions }) => ({
  'ui:submitButtonOptions': { submitText: next },
  ...Object.fromEntries(questions.map(({ id, many }) => [id, { 'ui:widget': many ? 'checkboxes' : 'radio' }])),
})
const pages = screens.map((screen) => ({ id: screen.id, schema: schemaOf(screen), uiSchema: lookOf(screen) }))

const Pages = () => {
  const [place, setPlace] = useState(0)
  const [answers, setAnswers] = useState({})
  const { id, schema, uiSchema } = pages[place]
  return (
    <Form
      {...{ schema, uiSchema, validator }}
      experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }} // else the first option is ticked for the person
      key={id}
      formData={answers[id]}
      onSubmit={({ formData }) => {
        setAnswers({ ...answers, [id]: formData })
        setPlace(Math.min(place + 1, pages.length - 1))
        scrollTo(0, 0)
      }}
    />
  )
}
createRoot(document.getElementById('app')).render(<Pages />)
