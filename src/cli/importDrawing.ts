import { ownImports, sourceFiles } from './imports.ts'
import { boxHeight, boxWidth, layOut, type Edge, type Point } from './roomLayout.ts'

// mid greys that can be read on a light and on a dark page
const look = `<style>
text{font:600 15px system-ui,sans-serif;fill:#1f2328;text-anchor:middle}
.files,.count{font-weight:400;font-size:12px}
.count{paint-order:stroke;stroke:#fff;stroke-width:4px}
.page{fill:#fff;stroke:none}
rect.room{fill:#f3f4f6;stroke:#57606a}
path{fill:none;stroke:#6e7781;stroke-opacity:.7}
@media (prefers-color-scheme:dark){.page{fill:#0d1117;stroke:none}text{fill:#e6edf3}.count{stroke:#0d1117}rect.room{fill:#21262d;stroke:#8b949e}path{stroke:#8b949e}}
</style>`

/** How often each folder imports from each other one. */
const countedEdges = (): readonly Edge[] => {
  const counts = new Map<string, number>()
  for (const { from, to } of ownImports())
    if (from !== to) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
  return [...counts].map(([pair, count]) => {
    const [from = '', to = ''] = pair.split(' ')
    return { from, to, count }
  })
}

const half = boxHeight / 2
/** A line that leaves a room downwards, passes its lanes upright and enters the other room from above. */
const lineThrough = (points: readonly Point[]): string =>
  points
    .map(([x, y], nth) => {
      const before = points[nth - 1]
      if (before === undefined) return `M${x},${y + half}`
      const from = before[1] + half
      const to = y - half
      const middle = (from + to) / 2
      const curve = `C${before[0]},${middle} ${x},${middle} ${x},${to}`
      return nth === points.length - 1 ? curve : `${curve}V${y + half}`
    })
    .join('')
const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** The folders of `src` and who imports whom, as an SVG; a thicker line is more imports. */
export const importDrawing = (): string => {
  const files = sourceFiles()
  const edges = countedEdges()
  const names = [...new Set([...files.map((file) => file.split('/')[0] ?? ''), ...edges.map(({ to }) => to)])]
  const { width, height, rooms, ways } = layOut(names, edges)
  const lines = ways.map(([{ from, to, count }, points]) => {
    const [x, y] = points.at(-1) ?? [0, 0]
    const before = ways.filter(([other, way]) => other.to === to && (way.at(-1)?.[0] ?? 0) < x).length
    const label = `<text class="count" x="${x}" y="${y - half - (before % 2 === 0 ? 5 : 18)}">${count}</text>`
    const title = `<title>${from} imports ${to} ${plural(count, 'time')}</title>`
    const thickness = (0.8 + Math.log2(count) * 0.9).toFixed(1)
    return { line: `<path d="${lineThrough(points)}" stroke-width="${thickness}">${title}</path>`, label }
  })
  const boxes = [...rooms].map(([room, [x, y]]) => {
    const inRoom = files.filter((file) => file.startsWith(`${room}/`)).length
    return [
      `<rect class="room" x="${x - boxWidth / 2}" y="${y - half}" width="${boxWidth}" height="${boxHeight}" rx="8"/>`,
      `<text x="${x}" y="${y - 1}">${room}</text>`,
      `<text class="files" x="${x}" y="${y + 15}">${inRoom === 0 ? 'words' : plural(inRoom, 'file')}</text>`,
    ].join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    '<title id="title">Which folder of src imports which, and how often. Made by npm run docs.</title>',
    look,
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...lines.map(({ line }) => line),
    ...boxes,
    ...lines.map(({ label }) => label),
    '</svg>\n',
  ].join('\n')
}
