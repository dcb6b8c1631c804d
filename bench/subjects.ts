import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { barePage } from './barePage.ts'
import { formFor, type FormQuestion } from './form.ts'
import { formIo, jsonSchemaForm, lhcForms, medplum, surveyJs } from './frameworks.ts'
import { governmentPage } from './governmentPage.ts'
import { served, written, type Subject } from './served.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const packages = join(here, 'node_modules')
export const form = formFor('nl')
const byId = ({ id }: FormQuestion, option: string): string => `[id="${id}-${option}"]`

const guide = (): Promise<Subject> =>
  served('dist', '/nl/guide/s01', { name: 'guide', input: byId, next: 'form.q:not([hidden]) button[type=submit]' })

const bare = async (): Promise<Subject> =>
  served(await written({ 'nl/index.html': barePage(form) }), '/nl/', {
    name: 'bare',
    input: byId,
    next: 'form.q:not([hidden]) button[type=submit]',
  })

const government = async (): Promise<Subject> => {
  const pageAt = (place: number) => `nl/${form.screens[place]?.id ?? 'end'}/`
  const pages = form.screens.map((screen, place) => [
    `${pageAt(place)}index.html`,
    governmentPage(form, screen, `/${pageAt(place + 1)}`),
  ])
  const folder = await written(Object.fromEntries(pages))
  const theirs = join(packages, 'govuk-frontend/dist/govuk')
  await cp(join(theirs, 'assets'), join(folder, 'assets'), { recursive: true })
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js'])
    await cp(join(theirs, file), join(folder, 'assets', file))
  return served(folder, `/${pageAt(0)}`, {
    name: 'government',
    input: byId,
    next: 'form.q:not([hidden]) button[type=submit]',
  })
}

const all: { readonly [name: string]: () => Promise<Subject> } = {
  guide,
  bare,
  government,
  SurveyJS: () => surveyJs(form),
  'LHC-Forms': () => lhcForms(form),
  RJSF: () => jsonSchemaForm(form),
  'Form.io': () => formIo(form),
  Medplum: () => medplum(form),
}

/** Our guide, the bare page, and what a builder would otherwise pick. @throws Error when a package cannot be fetched */
export const openSubjects = async (only: readonly string[] = []): Promise<readonly Subject[]> => {
  if (!existsSync(packages))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  const found: Subject[] = []
  for (const [name, open] of Object.entries(all)) if (only.length === 0 || only.includes(name)) found.push(await open())
  return found
}
