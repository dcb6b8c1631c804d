// Fetches LHC-Forms, a FHIR form renderer we did not write, for the browser tests. `npm install` cannot resolve it, `npm pack` can.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const version = '40.1.3'
const integrity = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ=='

const cache = fileURLToPath(new URL('../node_modules/.cache/lforms', import.meta.url))
const run = promisify(execFile)

const pack = async (folder) => {
  const args = ['pack', `lforms@${version}`, '--silent', '--pack-destination', folder]
  const npm = process.env.npm_execpath
  const asScript = npm !== undefined && /\.c?js$/.test(npm)
  try {
    if (asScript) await run(process.execPath, [npm, ...args], { timeout: 120_000 })
    else await run('npm', args, { timeout: 120_000, shell: process.platform === 'win32' })
  } catch (cause) {
    throw new Error(`LHC-Forms ${version} is not here yet and could not be fetched: is the npm registry reachable?`, {
      cause,
    })
  }
  return join(folder, `lforms-${version}.tgz`)
}

const check = async (archive) => {
  const found = `sha512-${createHash('sha512')
    .update(await readFile(archive))
    .digest('base64')}`
  if (found !== integrity) throw new Error(`LHC-Forms ${version} is not the file we know: ${found}`)
}

/** The folder of the built renderer, fetched once and kept in node_modules/.cache. @throws Error without network */
export const findLforms = async () => {
  const kept = join(cache, version)
  const built = join(kept, 'dist', 'lforms')
  if (existsSync(built)) return built
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'unpack-'))
  try {
    const archive = await pack(folder)
    await check(archive)
    await run('tar', ['-xzf', archive, '-C', folder])
    await rename(join(folder, 'package'), kept)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return built
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findLforms())
