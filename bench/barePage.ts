import type { Form, FormQuestion } from './form.ts'
import { escaped } from './escaped.ts'

const row = ({ id, many }: FormQuestion, option: string, label: string): string =>
  `<label class="opt"><input type="${many ? 'checkbox' : 'radio'}" id="${id}-${option}" name="${id}" value="${option}"> ${escaped(label)}</label>`

const field = (question: FormQuestion, why: string): string =>
  `<fieldset><legend>${escaped(question.text)}</legend>${question.options.map(({ id, label }) => row(question, id, label)).join('')}</fieldset>
<details><summary>${escaped(why)}</summary><p>${escaped(question.why)}</p></details>`

/** The same questions as plain HTML: one form a screen, a few lines of script to show the next one. No conditions, no advice. */
export const barePage = ({ screens, why, next }: Form): string => {
  const sections = screens.map(
    ({ id, title, questions }, place) =>
      `<form class="q" id="${id}"${place > 0 ? ' hidden' : ''}><h1 tabindex="-1">${escaped(title)}</h1>
${questions.map((question) => field(question, why)).join('')}
<button type="submit">${escaped(next)}</button></form>`,
  )
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Questions</title>
<style>body{font:1.125rem/1.5 sans-serif;max-width:40rem;margin:auto;padding:1rem}.opt{display:block;padding:1rem;border:1px solid;margin:.3rem 0}button{font:inherit;padding:1rem 2rem}</style></head>
<body><main>${sections.join('\n')}<p id="end" hidden>End</p></main>
<script>for(const form of document.forms)form.addEventListener('submit',(event)=>{event.preventDefault();form.hidden=true;const next=form.nextElementSibling;next.hidden=false;scrollTo(0,0);next.querySelector('h1')?.focus()})</script></body></html>`
}
