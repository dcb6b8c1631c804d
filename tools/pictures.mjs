// Makes the pictures for phones and for shared links from our own drawings: `node tools/pictures.mjs`, after a build.
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

const mark = await readFile('public/icon.svg', 'utf8')
const start = await readFile('dist/en/index.html', 'utf8')
const style = /<style>.*?<\/style>/s.exec(start)?.[0] ?? ''
const drawing = /<svg class="fig hero-fig d".*?<\/svg>/s.exec(start)?.[0] ?? ''
const { executablePath, args } = await findChromium()
const browser = await chromium.launch({ executablePath, args })

const draw = async (file, width, height, html) => {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' })
  await page.setContent(html)
  await writeFile(`public/${file}`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
/** `part`: how much of the square the mark takes; phones cut the corners of a maskable one. */
const icon = (file, size, part, background) =>
  draw(
    file,
    size,
    size,
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}svg{width:${part * 100}%;height:${part * 100}%}</style>${mark}`,
  )
await icon('icon-192.png', 192, 1, 'transparent')
await icon('icon-512.png', 512, 1, 'transparent')
await icon('icon-maskable-512.png', 512, 0.72, '#F1F6F4')
await icon('icon-180.png', 180, 1, '#F1F6F4')
await draw(
  'og.png',
  1200,
  630,
  `${style}<style>body{display:flex;flex-direction:row;background:var(--stage);min-height:0}.hero-pic{width:630px;height:630px;border-radius:0;flex:none}.hero-fig.d{display:block}.mark{width:570px;display:grid;place-items:center}.mark svg{width:300px;border-radius:40px}</style><div class="mark">${mark}</div><div class="hero-pic on-stage">${drawing}</div>`,
)
await browser.close()
