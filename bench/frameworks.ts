import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ownSystem } from '../src/fhir/coding.ts'
import { findLforms } from '../tools/lforms.mjs'
import { fhirForm } from './fhirForm.ts'
import type { Form, FormQuestion } from './form.ts'
import { served, written, type Marks, type Subject } from './served.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

const html = (head: string, body: string, inPage: object): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Questions</title>${head}</head>
<body>${body}<script type="application/json" id="form">${JSON.stringify(inPage).replaceAll('<', '\\u003c')}</script></body></html>`

/** One of `others/`, built for production as one script and one style sheet, both named in the page. */
const built = async (file: string, form: object, marks: Marks): Promise<Subject> => {
  const folder = await written({})
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    plugins: [react()],
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(here, 'others', file),
        output: { entryFileNames: 'assets/main.js', assetFileNames: 'assets/[name][extname]', codeSplitting: false },
      },
    },
  })
  const style = existsSync(join(folder, 'assets/style.css')) ? '<link rel="stylesheet" href="/assets/style.css">' : ''
  await mkdir(join(folder, 'nl'))
  await writeFile(
    join(folder, 'nl/index.html'),
    html(`${style}<script type="module" src="/assets/main.js"></script>`, '<div id="app"></div>', form),
  )
  return served(folder, '/nl/', { isFramework: true, ...marks })
}

export const surveyJs = (form: Form): Promise<Subject> =>
  built('survey.mjs', form, {
    name: 'SurveyJS',
    input: ({ id }, option) => `[data-name="${id}"] input[value="${option}"]`,
    next: '.sd-navigation__next-btn',
  })

const nthOf = ({ options }: FormQuestion, option: string): number => options.findIndex(({ id }) => id === option)
export const jsonSchemaForm = (form: Form): Promise<Subject> =>
  built('jsonSchema.jsx', form, {
    name: 'RJSF',
    input: (question, option) => `[id="root_${question.id}-${nthOf(question, option)}"]`,
    next: 'form button[type=submit]',
  })

/** Shows no more than 30 options of a question. */
export const medplum = (form: Form): Promise<Subject> =>
  built('medplum.jsx', fhirForm(form), {
    name: 'Medplum',
    input: (question, option) => `[id="${question.id}-option-${nthOf(question, option)}"]`,
    next: 'form > .mantine-Group-root > button:last-child',
  })

/** Its own build that only shows forms, without that of Bootstrap. */
export const formIo = async (form: Form): Promise<Subject> => {
  const head = `<link rel="stylesheet" href="/formio.form.min.css"><script defer src="/formio.form.min.js"></script>
<script type="module" src="/formio.js"></script>`
  const folder = await written({ 'nl/index.html': html(head, '<div id="app"></div>', form) })
  for (const file of ['formio.form.min.css', 'formio.form.min.js'])
    await cp(join(here, 'node_modules/@formio/js/dist', file), join(folder, file))
  await cp(join(here, 'others/formio.js'), join(folder, 'formio.js'))
  return served(folder, '/nl/', {
    name: 'Form.io',
    isFramework: true,
    input: ({ id }, option) => `input[name^="data[${id}]"][value="${option}"]`,
    next: '.btn-wizard-nav-next',
  })
}

/** LHC-Forms shows a form as one page; hiding all screens but one is its quickest way to one screen at a time. */
export const lhcForms = async (form: Form): Promise<Subject> => {
  const head = `<link rel="stylesheet" href="/webcomponent/styles.css"><script src="/webcomponent/assets/lib/zone.min.js"></script>
${['runtime', 'polyfills', 'main'].map((file) => `<script type="module" src="/webcomponent/${file}.js"></script>`).join('')}
<script defer src="/fhir/R4/lformsFHIR.min.js"></script><script type="module" src="/lhc.js"></script>`
  const body = `<style id="only"></style><div id="app"></div><button id="next">${form.next}</button>`
  const folder = await written({ 'nl/index.html': html(head, body, fhirForm(form)) })
  const theirs = await findLforms()
  for (const part of ['webcomponent', 'fhir/R4'])
    await cp(join(theirs, part), join(folder, part), { recursive: true, filter: (file) => !file.endsWith('.map') })
  await cp(join(here, 'others/lhc.js'), join(folder, 'lhc.js'))
  return served(folder, '/nl/', {
    name: 'LHC-Forms',
    isFramework: true,
    input: ({ id }, option) => `[id="${id}/1/1|${ownSystem}|${id}.${option}"] input`,
    next: '#next',
  })
}
