// Writes .gz and .br next to each text file of a build, for hosts that send them as they are.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const folder = process.argv[2] ?? 'dist'
const texts = /\.(html|js|css|svg|json|webmanifest|xml|txt)$/
const smallest = 400 // bytes; below that a header costs more than it saves
const files = (await readdir(folder, { recursive: true })).filter((file) => texts.test(file))
let before = 0
let after = 0
await Promise.all(
  files.map(async (file) => {
    const path = join(folder, file)
    const body = await readFile(path)
    if (body.length < smallest) return
    const small = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
    await writeFile(`${path}.gz`, await promisify(gzip)(body, { level: 9 }))
    await writeFile(`${path}.br`, small)
    before += body.length
    after += small.length
  }),
)
console.log(`${files.length} files, ${before} bytes, with brotli ${after}`)
