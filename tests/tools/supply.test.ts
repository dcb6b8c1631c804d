import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lockedPackages } from '../../tools/packages.ts'
import { unaccepted } from '../../tools/licences.ts'
import { notices } from '../../tools/notices.ts'
import { billOfMaterials } from '../../tools/sbom.ts'

const packages = lockedPackages()

describe('what the app is made of', () => {
  test('every package has a licence we accept', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(unaccepted(packages)).toEqual([])
  })
  test('a package that must not be handed on freely, or states no licence, is noticed', () => {
    const made = { folder: 'node_modules/a', name: 'a', version: '1.0.0', dev: false }
    expect(unaccepted([{ ...made, licence: 'GPL-3.0-only' }])).toEqual(['a 1.0.0: GPL-3.0-only'])
    expect(unaccepted([{ ...made, licence: 'MPL-2.0' }])).toHaveLength(1)
    expect(unaccepted([{ ...made, licence: 'none stated', dev: true }])).toHaveLength(1)
    expect(unaccepted([{ ...made, licence: 'GPL-3.0-only OR MIT' }])).toEqual([])
  })
  test('the licence text of each package a person loads goes with the app', () => {
    const text = notices()
    const parts = text.split(/\n-{60}\n/)
    expect(parts.length).toBeGreaterThan(30)
    for (const name of ['react-dom', 'xstate', '@fontsource-variable/schibsted-grotesk'])
      expect(parts.find((part) => part.trim().startsWith(`${name} `))?.length).toBeGreaterThan(500)
    // these three come without their text
    const bare = parts.filter((part) => part.trim().length < 200).map((part) => part.trim().split(' ')[0])
    expect(bare).toEqual(['tiny-case', 'type-fest', 'wouter'])
  })
  test('every direct dependency is named in the README', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly [kind in 'dependencies' | 'devDependencies']: { readonly [name: string]: string }
    }
    const readme = readFileSync('README.md', 'utf8')
    const families: { readonly [start: string]: string } = {
      '@fontsource-variable/': '@fontsource-variable',
      '@types/': '@types/',
      '@stryker-mutator/': 'Stryker',
      '@testing-library/': 'Testing Library',
      '@biomejs/': 'biome',
      '@vitest/': 'vitest',
      'playwright-core': 'playwright',
      '@axe-core/': 'axe-core',
    }
    const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
      const family = Object.keys(families).find((start) => name.startsWith(start))
      return !readme.includes(family === undefined ? name : (families[family] ?? name))
    })
    expect(missing).toEqual([])
  })
})

describe('the list of materials', () => {
  const bom = billOfMaterials()
  test('is the same each time and names no clock, folder or machine', () => {
    expect(billOfMaterials()).toEqual(bom)
    expect(bom.metadata.component.name).toBe('nekwijzer')
    expect(bom.metadata).not.toHaveProperty('timestamp')
    expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
  test('holds every package that a person loads, each with its licence and hash', () => {
    const listed = bom.components.map(({ name, version }) => `${name} ${version}`)
    const direct = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies as object)
    expect(direct.filter((name) => !bom.components.some((each) => each.name === name))).toEqual([])
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual(expect.arrayContaining(listed))
    for (const each of bom.components) {
      expect(each).toMatchObject({ type: 'library', purl: expect.stringMatching(/^pkg:npm\//) })
      expect(each['licenses']).toBeDefined()
      expect(each['hashes']).toBeDefined()
    }
    const refs = new Set([bom.metadata.component, ...bom.components].map((each) => each['bom-ref']))
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([])
  })
})
