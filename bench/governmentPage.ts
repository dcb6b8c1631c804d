import { escaped } from './escaped.ts'
import type { Form, FormQuestion, FormScreen } from './form.ts'

const field = ({ id, many, text, options, why }: FormQuestion, whyTitle: string): string => {
  const [block, type] = many ? ['checkboxes', 'checkbox'] : ['radios', 'radio']
  const items = options.map(
    (option) =>
      `<div class="govuk-${block}__item"><input class="govuk-${block}__input" id="${id}-${option.id}" name="${id}" type="${type}" value="${option.id}"><label class="govuk-label govuk-${block}__label" for="${id}-${option.id}">${escaped(option.label)}</label></div>`,
  )
  return `<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><h2 class="govuk-fieldset__heading">${escaped(text)}</h2></legend>
<div class="govuk-${block}" data-module="govuk-${block}">${items.join('')}</div></fieldset></div>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${escaped(whyTitle)}</span></summary><div class="govuk-details__text">${escaped(why)}</div></details>`
}

/** A screen as a page of its own in the components of a government design system, with its style and script as they come. */
export const governmentPage = ({ why, next }: Form, { title, questions }: FormScreen, nextPage: string): string =>
  `<!doctype html><html lang="nl" class="govuk-template"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>${escaped(title)}</title>
<link rel="stylesheet" href="/assets/govuk-frontend.min.css"></head>
<body class="govuk-template__body"><script>document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')</script>
<div class="govuk-width-container"><main class="govuk-main-wrapper"><form class="q" action="${nextPage}" method="get" novalidate><h1 class="govuk-heading-l">${escaped(title)}</h1>
${questions.map((question) => field(question, why)).join('\n')}
<button type="submit" class="govuk-button" data-module="govuk-button">${escaped(next)}</button></form></main></div>
<script type="module">import{initAll}from'/assets/govuk-frontend.min.js';initAll()</script></body></html>`
