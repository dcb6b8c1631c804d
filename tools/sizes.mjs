// Brotli sizes of the built site by what has to arrive before a person can go on; ends with status 1 when one is over its budget.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const kB = 1000
const dist = new URL('../dist/', import.meta.url)
const read = (file) => readFileSync(new URL(file, dist))
const small = (file) => (file.endsWith('.woff2') ? read(file).length : brotliCompressSync(read(file)).length)
const sum = (files) => [...files].reduce((total, file) => total + small(file), 0)
const allFiles = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll('\\', '/'))
const languages = allFiles.flatMap((file) => /^([\w-]+)\/app\.html$/.exec(file)?.[1] ?? [])

/** A page and all it needs before it works: every script named in it. Styles and the first words stand in the page. */
const needed = (page) => [
  page,
  ...new Set(
    read(page)
      .toString()
      .match(/assets\/[^"]+\.js/g),
  ),
]
const isGiven = (file) => /\/libraries-/.test(file)
const byLanguage = (files) => languages.map((language) => [language, sum(files(language))])
const worst = (sizes) => sizes.toSorted(([, one], [, other]) => other - one)[0]

const guide = (language) => needed(`${language}/guide/s01/index.html`)
const fromStart = (language) => [
  ...new Set([...needed(`${language}/index.html`), ...guide(language).filter((file) => !file.endsWith('.html'))]),
]
const groups = [
  ['first questions, working', 140, byLanguage(guide)],
  ['of which our own code and words', 55, byLanguage((language) => guide(language).filter((file) => !isGiven(file)))],
  ['start page, then the questions', 147, byLanguage(fromStart)],
  ['explanation', 149, byLanguage((language) => needed(`${language}/learn/risks/index.html`))],
  ['fonts', 85, [['all', sum(allFiles.filter((file) => file.endsWith('.woff2')))]]],
]

let over = false
for (const [name, budget, sizes] of groups) {
  const [language, size] = worst(sizes)
  const fits = size <= budget * kB
  over ||= !fits
  console.log(`${fits ? 'ok  ' : 'OVER'} ${(size / kB).toFixed(1).padStart(6)} of ${budget} kB  ${name} (${language})`)
}
if (process.argv.includes('--files'))
  for (const file of guide(languages[0])) console.log(String(small(file)).padStart(8), file)
if (over) process.exitCode = 1
