import { SurveyModel } from 'survey-core'
import 'survey-core/survey-core.fontless.min.css'
import 'survey-js-ui'

const { screens, next } = JSON.parse(document.getElementById('form').textContent)
const survey = new SurveyModel({
  pageNextText: next,
  pages: screens.map(({ id, title, questions }) => ({
    name: id,
    title,
    elements: questions.map(({ id: name, text, many, options }) => ({
      type: many ? 'checkbox' : 'radiogroup',
      name,
      title: text,
      choices: options.map((option) => ({ value: option.id, text: option.label })),
    })),
  })),
})
survey.render(document.getElementById('app'))
