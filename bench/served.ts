import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { serve } from '../tools/serve.mjs'
import type { FormQuestion } from './form.ts'

/** A form that is measured, and where its inputs stand. */
export type Subject = {
  readonly name: string
  readonly isFramework: boolean
  readonly url: string
  /** Selects the input of an option. */
  readonly input: (question: FormQuestion, option: string) => string
  /** Selects the button that leads to the next screen. */
  readonly next: string
  readonly close: () => Promise<void>
}
export type Marks = Pick<Subject, 'name' | 'input' | 'next'> & { readonly isFramework?: boolean }

/** A new folder for one subject, with these files. */
export const written = async (files: { readonly [path: string]: string }): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  for (const [path, text] of Object.entries({ '404.html': 'not found', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** Every subject comes from the same server, with the same compression. */
export const served = async (folder: string, path: string, marks: Marks): Promise<Subject> => {
  const { url, close } = await serve(folder)
  return {
    isFramework: false,
    ...marks,
    url: `${url}${path}`,
    close: async () => {
      close()
      if (folder.startsWith(tmpdir())) await rm(folder, { recursive: true })
    },
  }
}
