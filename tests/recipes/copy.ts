import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const copied = ['src', 'locales', 'tests', 'docs', 'public', 'package.json', 'tsconfig.json', 'tsconfig.pure.json']
type Json = { [key: string]: Json } | string | string[]

/** A copy of the project in a temporary folder, to change and to check. */
export class Copy {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'nekwijzer-recipe-'))
  constructor() {
    for (const name of copied) cpSync(name, join(this.folder, name), { recursive: true })
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'), 'junction')
  }
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }
  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text)
  }
  /** @throws Error when `find` does not stand in the file: then the recipe is out of date */
  replace(path: string, find: string, by: string): void {
    const text = this.read(path)
    if (!text.includes(find)) throw new Error(`${path} no longer holds: ${find}`)
    this.write(
      path,
      text.replace(find, () => by),
    )
  }
  append(path: string, text: string): void {
    this.write(path, this.read(path) + text)
  }
  /** Sets one text of a file of words; `at` is its path, with dots. */
  words(file: string, at: string, value: Json): void {
    const all = JSON.parse(this.read(`locales/${file}`)) as { [key: string]: Json } // our own files
    const keys = at.split('.')
    const last = keys.pop() ?? ''
    let place = all
    for (const key of keys) place = (place[key] ??= {}) as { [key: string]: Json } // only texts are no objects
    place[last] = value
    this.write(`locales/${file}`, JSON.stringify(all, null, 2))
  }
  /** Adds a row to the copy of the clinical specification. */
  specify(list: string, row: object): void {
    const path = 'tests/cli/specification.json'
    const all = JSON.parse(this.read(path)) as { [key: string]: object[] } // a list, by the names used here
    all[list]?.push(row)
    this.write(path, JSON.stringify(all, null, 1))
  }
  /** Runs a tool of node_modules in the copy; true when it ended well, with all it said. */
  run(tool: string, ...args: readonly string[]): Promise<{ readonly passed: boolean; readonly said: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(join('node_modules', '.bin', tool), args, {
        cwd: this.folder,
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
        shell: process.platform === 'win32',
      })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)))
      child.on('error', reject)
      child.on('close', (code) => resolve({ passed: code === 0, said }))
    })
  }
  /** The compiler over `src`, or test files. */
  check(what: string): Promise<{ readonly passed: boolean; readonly said: string }> {
    return what === 'types'
      ? this.run('tsc', '--noEmit', '-p', 'tests/recipes')
      : this.run('vitest', 'run', '--root', '.', '--config', 'tests/recipes/checks.config.ts', ...what.split(' '))
  }
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
