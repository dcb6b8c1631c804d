// Builds twice from the same files, in two folders, at two hours, in two time zones and languages, and compares every byte.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const outputs = ['dist', 'dist-hosting', 'dist-single']
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\0')
  .filter((file) => file !== '')
const npm = (cwd, env, ...args) => {
  const own = process.env.npm_execpath
  const asScript = own !== undefined && /\.c?js$/.test(own)
  execFileSync(asScript ? process.execPath : 'npm', asScript ? [own, ...args] : args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !asScript && process.platform === 'win32',
  })
}

const buildIn = (folder, env) => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  // packages are linked one by one, for the build keeps files of its own there; both folders lie equally deep, for .vite/manifest.json names what was linked
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.nekwijzer') && name !== '.vite' && name !== '.cache')
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  npm(folder, env, 'run', 'build')
  npm(folder, env, 'run', 'build:single')
  npm(folder, env, 'run', 'sbom')
  return new Map(
    outputs.flatMap((output) =>
      readdirSync(join(folder, output), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [
          file.slice(folder.length + 1).replaceAll('\\', '/'),
          createHash('sha256').update(readFileSync(file)).digest('hex'),
        ]),
    ),
  )
}

const place = mkdtempSync(join(tmpdir(), 'nekwijzer-twice-'))
try {
  const one = buildIn(join(place, 'a'), { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' })
  const other = buildIn(join(place, 'b'), {
    TZ: 'America/Lima',
    LANG: 'nl_NL.UTF-8',
    LC_ALL: 'nl_NL.UTF-8',
  })
  const names = [...new Set([...one.keys(), ...other.keys()])].sort()
  const differ = names.filter((name) => one.get(name) !== other.get(name))
  if (names.length === 0) throw new Error('nothing was built')
  const all = createHash('sha256')
    .update(names.map((name) => `${one.get(name)}  ${name}\n`).join(''))
    .digest('hex')
  if (differ.length > 0) {
    console.error(`${differ.length} of ${names.length} files differ:\n${differ.join('\n')}`)
    process.exitCode = 1
  } else console.log(`${names.length} files, the same in both builds; sha256 over all: ${all}`)
} finally {
  rmSync(place, { recursive: true, force: true })
}
