import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { languages } from '../src/i18n/languages.ts'
import { notices } from './notices.ts'
import { inlineHashes, singleFilePolicy } from './headers.ts'

const picture = async (name: string): Promise<string> =>
  `data:image/svg+xml;base64,${(await readFile(`public/${name}`)).toString('base64')}`

/** The drawings of the public folder that a page shows, as addresses that hold the drawing. */
export const pictures = async (): Promise<{ readonly [name: string]: string }> => {
  const names = (await readdir('public')).filter((name) => /^flow-.+\.svg$/.test(name)).toSorted()
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await picture(name)] as const)))
}

const noScript = async (): Promise<string> => {
  const texts = await Promise.all(
    languages.map(async (language) => {
      const words = JSON.parse(await readFile(`locales/${language}/site.json`, 'utf8')) as { readonly noScript: string } // its test says so
      return `<p lang="${language}">${words.noScript}</p>`
    }),
  )
  return `<noscript>${texts.join('')}</noscript>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Inside a script element these would end it, or hide its end; both only occur in strings and mean the same there. */
const insideScript = (code: string): string => code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '\\x3C!--')

const writeFileEdition = async (out: string): Promise<void> => {
  const html = await readFile(join(out, 'index.html'), 'utf8')
  const script = /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/.exec(html)
  const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(html)
  if (script?.[1] === undefined || sheet?.[1] === undefined) throw new Error('the build has no single script or sheet')
  const code = insideScript(await readFile(join(out, script[1]), 'utf8'))
  const css = await readFile(join(out, sheet[1]), 'utf8')
  const whole = html
    .replace(script[0], () => '')
    .replace(sheet[0], () => `<style>${css}</style>`)
    .replace(/<html ([^>]*)>/, '<html $1 data-fonts="">')
    .replace('</body>', () => `<template>${escaped(notices())}</template></body>`)
    .replace('</body>', `${await noScript()}<script type="module">${code.replaceAll('$', '$$$$')}</script></body>`)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(inlineHashes(whole))}" />`
  const files = await readdir(out)
  await writeFile(
    join(out, 'nekwijzer.html'),
    whole.replace('<meta charset="utf-8" />', (found) => found + policy),
  )
  for (const file of files) await rm(join(out, file), { recursive: true })
}

/** Puts script, styles, fonts, words and drawings of a build into one file. */
export const singleFile = (): Plugin => {
  let out = 'dist-single'
  return {
    name: 'single-file',
    apply: 'build',
    configResolved: (config) => {
      out = config.build.outDir
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) =>
        html
          .replace('href="/icon.svg"', `href="${await picture('icon.svg')}"`)
          .replace(/\s*<link rel="apple-touch-icon"[^>]*>/, '')
          .replace('<!--head-->', '<meta name="robots" content="noindex" />'),
    },
    closeBundle: { order: 'pre', sequential: true, handler: async () => writeFileEdition(out) },
  }
}
