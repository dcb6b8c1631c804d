import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ownSystem } from '../src/fhir/coding.ts'
import { findLforms } from '../tools/lforms.mjs'
import { serve } from '../tools/serve.mjs'
import { barePage } from './barePage.ts'
import { fhirForm } from './fhirForm.ts'
import { formFor, type FormQuestion } from './form.ts'
import { governmentPage } from './governmentPage.ts'

/** A form that is measured, and where its inputs stand. */
export type Subject = {
  readonly name: string
  readonly isFramework: boolean
  readonly url: string
  readonly input: (question: FormQuestion, option: string) => string
  readonly next: string
  readonly close: () => void
}

const here = dirname(fileURLToPath(import.meta.url))
const packages = join(here, 'node_modules')
export const form = formFor('nl')
const byId = ({ id }: FormQuestion, option: string): string => `[id="${id}-${option}"]`

const written = async (files: { readonly [path: string]: string }): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  for (const [path, text] of Object.entries({ '404.html': 'not found', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
const served = async (folder: string, path: string, about: Omit<Subject, 'url' | 'close'>): Promise<Subject> => {
  const { url, close } = await serve(folder)
  return { ...about, url: `${url}${path}`, close }
}

const government = async (): Promise<Subject> => {
  const pageAt = (place: number) => `nl/${form.screens[place]?.id ?? 'end'}/`
  const folder = await written(
    Object.fromEntries(
      form.screens.map((screen, place) => [
        `${pageAt(place)}index.html`,
        governmentPage(form, screen, `/${pageAt(place + 1)}`),
      ]),
    ),
  )
  const theirs = join(packages, 'govuk-frontend/dist/govuk')
  await cp(join(theirs, 'assets'), join(folder, 'assets'), { recursive: true })
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js'])
    await cp(join(theirs, file), join(folder, 'assets', file))
  return served(folder, `/${pageAt(0)}`, {
    name: 'government',
    isFramework: false,
    input: byId,
    next: 'form.q button[type=submit]',
  })
}

const html = (head: string, body: string, inPage: object): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Questions</title>${head}</head>
<body>${body}<script type="application/json" id="form">${JSON.stringify(inPage).replaceAll('<', '\\u003c')}</script></body></html>`

/** One of `others/`, built for production, with its script and style named in the page. */
const framework = async (
  file: string,
  inPage: object,
  about: Pick<Subject, 'name' | 'input' | 'next'>,
): Promise<Subject> => {
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
      rolldownOptions: {
        input: join(here, 'others', file),
        output: { entryFileNames: 'assets/main.js', assetFileNames: 'assets/[name][extname]', codeSplitting: false },
      },
      cssCodeSplit: false,
    },
  })
  const style = existsSync(join(folder, 'assets/style.css')) ? '<link rel="stylesheet" href="/assets/style.css">' : ''
  const page = html(`${style}<script type="module" src="/assets/main.js"></script>`, '<div id="app"></div>', inPage)
  await mkdir(join(folder, 'nl'))
  await writeFile(join(folder, 'nl/index.html'), page)
  return served(folder, '/nl/', { isFramework: true, ...about })
}

/** LHC-Forms shows a form as one page; hiding all screens but one is its quickest way to one screen at a time. */
const lhcForms = async (): Promise<Subject> => {
  const head = `<link rel="stylesheet" href="/webcomponent/styles.css"><script src="/webcomponent/assets/lib/zone.min.js"></script>
${['runtime', 'polyfills', 'main'].map((file) => `<script type="module" src="/webcomponent/${file}.js"></script>`).join('')}
<script defer src="/fhir/R4/lformsFHIR.min.js"></script><script type="module" src="/lhc.js"></script>`
  const folder = await written({
    'nl/index.html': html(
      head,
      `<style id="only"></style><div id="app"></div><button id="next">${form.next}</button>`,
      fhirForm(form),
    ),
  })
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

/** Our guide, the bare page, and what a builder would otherwise pick. @throws Error when a package cannot be fetched */
export const openSubjects = async (only: readonly string[] = []): Promise<readonly Subject[]> => {
  if (!existsSync(packages))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  const nthOf = ({ options }: FormQuestion, option: string) => options.findIndex(({ id }) => id === option)
  const all = {
    guide: () =>
      served('dist', '/nl/guide/s01', {
        name: 'guide',
        isFramework: false,
        input: byId,
        next: 'form.q button[type=submit]',
      }),
    bare: async () =>
      served(await written({ 'nl/index.html': barePage(form) }), '/nl/', {
        name: 'bare',
        isFramework: false,
        input: byId,
        next: 'form.q:not([hidden]) button[type=submit]',
      }),
    government,
    SurveyJS: () =>
      framework('survey.mjs', form, {
        name: 'SurveyJS',
        input: ({ id }, option) => `[data-name="${id}"] input[value="${option}"]`,
        next: '.sd-navigation__next-btn',
      }),
    'LHC-Forms': lhcForms,
    RJSF: () =>
      framework('jsonSchema.jsx', form, {
        name: 'RJSF',
        input: (question, option) => `[id="root_${question.id}-${nthOf(question, option)}"]`,
        next: 'form button[type=submit]',
      }),
  }
  const wanted = Object.entries(all).filter(([name]) => only.length === 0 || only.includes(name))
  const found: Subject[] = []
  for (const [, open] of wanted) found.push(await open())
  return found
}
