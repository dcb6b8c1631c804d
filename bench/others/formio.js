const { screens, next } = JSON.parse(document.getElementById('form').textContent)
const valuesOf = ({ options }) => options.map(({ id, label }) => ({ value: id, label }))
const wizard = {
  display: 'wizard',
  components: screens.map(({ id, title, questions }) => ({
    type: 'panel',
    key: id,
    title,
    components: questions.map((question) => ({
      type: question.many ? 'selectboxes' : 'radio',
      key: question.id,
      label: question.text,
      values: valuesOf(question),
      input: true,
    })),
  })),
}
await globalThis.Formio.createForm(document.getElementById('app'), wizard, { i18n: { en: { next } } })
