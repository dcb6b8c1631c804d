import { lockedPackages, type Package } from './packages.ts'

/** Licences of what a person loads: they ask for no more than naming them. */
const inTheApp = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense']
/** Besides these, of tools that are never handed on. */
const inTools = ['BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0', 'WTFPL']
/** Tools with terms of their own, read by hand. */
const readByHand: { readonly [name: string]: string } = {
  fhirpath: 'terms based on BSD; asks research to cite it',
  '@lhncbc/ucum-lhc': 'free to use, also commercially; its table of units has a licence of its own',
}

const parts = (licence: string): readonly string[] => licence.replaceAll(/[()]/g, '').split(/ OR /)

/** Packages whose licence we do not accept; "A OR B" is fine when one of the two is. */
export const unaccepted = (packages: readonly Package[]): readonly string[] =>
  packages
    .filter(({ name, licence, dev }) => {
      if (dev && name in readByHand) return false
      const accepted = dev ? [...inTheApp, ...inTools] : inTheApp
      return !parts(licence).some((each) => accepted.includes(each))
    })
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`)

if (process.argv[1]?.endsWith('licences.ts')) {
  const packages = lockedPackages()
  const count = new Map<string, number>()
  for (const { licence } of packages) count.set(licence, (count.get(licence) ?? 0) + 1)
  console.log([...count].map(([licence, times]) => `${times} x ${licence}`).join(', '))
  const wrong = unaccepted(packages)
  if (wrong.length > 0) {
    console.error(`licences that were not accepted yet (tools/licences.ts):\n${wrong.join('\n')}`)
    process.exitCode = 1
  }
}
