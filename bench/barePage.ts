import { wordsIn } from '../src/cli/words.ts'
import type { Question } from '../src/guide/language.ts'
import { regions, optionsOf } from '../src/guide/regions.ts'
import { screens } from '../src/guide/questions/screens.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same questions as plain HTML: one form a screen, a few lines of script to show the next one. No conditions, no advice. */
export const barePage = (language: string): string => {
  const { say, option } = wordsIn(language)
  const row = (question: Question, type: string, id: string, label: string) =>
    `<label class="opt"><input type="${type}" id="${question.id}-${id}" name="${question.id}" value="${id}"> ${escaped(label)}</label>`
  const optionsFor = (question: Question): readonly string[] => {
    if (question.kind === 'scale')
      return Array.from({ length: 11 }, (_, score) => row(question, 'radio', String(score), String(score)))
    if (question.kind === 'bodyMap')
      return regions.flatMap(optionsOf).map((id) => row(question, 'checkbox', id, option(question.id, id)))
    const type = question.kind === 'many' ? 'checkbox' : 'radio'
    return question.options.map((id) => row(question, type, id, option(question.id, id)))
  }
  const field = (question: Question) =>
    `<fieldset><legend>${escaped(say(`questions:questions.${question.id}.q`))}</legend>${optionsFor(question).join('')}</fieldset>
<details><summary>${escaped(say('ui:question.why'))}</summary><p>${escaped(say(`questions:questions.${question.id}.why`))}</p></details>`
  const asked = screens.filter(({ questions }) => questions.some(({ askIf }) => askIf.op === 'always'))
  const sections = asked.map(({ id, questions }, place) => {
    const shown: readonly Question[] = questions
    return `<form class="q" id="${id}"${place > 0 ? ' hidden' : ''}><h1>${escaped(say(`questions:screens.${id}`))}</h1>
${shown
  .filter(({ askIf }) => askIf.op === 'always')
  .map(field)
  .join('')}
<button type="submit">${escaped(say('ui:question.next'))}</button></form>`
  })
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Questions</title>
<style>body{font:1.125rem/1.5 sans-serif;max-width:40rem;margin:auto;padding:1rem}.opt{display:block;padding:1rem;border:1px solid;margin:.3rem 0}button{font:inherit;padding:1rem 2rem}</style></head>
<body><main>${sections.join('\n')}<p id="end" hidden>End</p></main>
<script>for(const form of document.forms)form.addEventListener('submit',(event)=>{event.preventDefault();form.hidden=true;const next=form.nextElementSibling;next.hidden=false;scrollTo(0,0);next.querySelector('h1')?.focus()})</script></body></html>`
}
