import { lastRedFlagScreen, lastScreenUnder16, parts, screens, type Screen } from '../guide/questions/screens.ts'
import type { WordsOf } from './words.ts'

const gap = 20
const left = 4
const boxWidth = 224
const width = 432
const exitLeft = 246

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Breaks a text into lines of at most so many letters; SVG does not do it by itself. */
const lines = (text: string, most: number): readonly string[] => {
  const done: string[] = []
  for (const word of text.split(' ')) {
    const last = done.at(-1)
    if (last !== undefined && last.length + word.length < most) done[done.length - 1] = `${last} ${word}`
    else done.push(word)
  }
  return done
}
const paragraph = (text: string, x: number, y: number, most: number, className: string): string =>
  lines(text, most)
    .map((line, nth) => `<text class="${className}" x="${x}" y="${y + nth * 18}">${escape(line)}</text>`)
    .join('')

/** The way through the questions as a drawing: screens down the middle, exits at the right. */
export const flowMap = ({ say }: WordsOf): string => {
  const at = new Map<string, number>()
  let y = 16
  const drawn: string[] = []
  const box = (text: string, className: string): void => {
    const inset = className.includes('sometimes') ? 24 : 0
    const letters = inset > 0 ? 24 : 26
    const height = Math.max(42, 12 + 18 * lines(text, letters).length)
    const first = y + (height - 18 * lines(text, letters).length) / 2 + 14
    drawn.push(
      `<rect class="${className}" x="${left + inset}" y="${y}" width="${boxWidth - inset}" height="${height}" rx="10"/>`,
      paragraph(text, left + inset + 14, first, letters, 'label'),
    )
    y += height + gap
    if (className !== 'end') drawn.push(`<path class="way" d="M${left + 60} ${y - gap}v${gap}"/>`)
  }
  box(say('learn:rules.map.start'), 'box')
  for (const part of parts) {
    drawn.push(`<text class="part" x="${left}" y="${y + 16}">${escape(say(`ui:parts.${part}`))}</text>`)
    y += 30
    for (const screen of screens.filter((each: Screen) => each.part === part)) {
      at.set(screen.id, y)
      box(say(`questions:screens.${screen.id}`), screen.questions[0].askIf.op === 'always' ? 'box' : 'box sometimes')
    }
  }
  const asked = y
  box(say('learn:rules.map.review'), 'box')
  box(say('learn:rules.map.results'), 'end')
  const exit = (from: number, to: number, text: string, className: string, x: number): string =>
    `<rect class="${className}" x="${x}" y="${from}" width="12" height="${to - from}" rx="6"/>` +
    paragraph(text, exitLeft + 42, from + 16, 17, 'exit')
  const urgentFrom = at.get(lastRedFlagScreen) ?? 0
  const youngFrom = at.get(lastScreenUnder16) ?? 0
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 8}" width="${width}" height="${y + 8}" role="img">`,
    `<title>${escape(say('learn:rules.mapTitle'))}</title>`,
    '<style>text{font:15px "Atkinson Hyperlegible Next",system-ui,sans-serif;fill:#0e2a2d}.part{font-weight:700;font-size:17px}.exit{font-size:14px}.box{fill:#fff;stroke:#5c7879;stroke-width:1.5}.sometimes{stroke-dasharray:5 4}.end{fill:#c4e8cf;stroke:#0a371b}.way{stroke:#5c7879;stroke-width:2;fill:none}.emergency{fill:#8c0d1b}.urgent{fill:#b85c12}.young{fill:#0f2a5c}@media (prefers-color-scheme:dark){text{fill:#e9f3f1}.box{fill:#14282b;stroke:#7f9c9b}.end{fill:#123f25;stroke:#d6f2df}.way{stroke:#7f9c9b}.emergency{fill:#ff8f8f}.urgent{fill:#ffb877}.young{fill:#9dbcf5}}</style>',
    ...drawn,
    exit(at.get('s01') ?? 0, asked - 20, say('learn:rules.map.emergency'), 'emergency', exitLeft),
    exit(youngFrom, youngFrom + 42, say('learn:rules.map.under16'), 'young', exitLeft + 18),
    exit(urgentFrom, asked - 20, say('learn:rules.map.urgent'), 'urgent', exitLeft + 18),
    `<text class="exit" x="${left}" y="${y}">- - - ${escape(say('learn:rules.map.only'))}</text>`,
    '</svg>',
    '',
  ].join('\n')
}
