import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diaryVersion, migrations, readStored } from '../../src/diary/diary.ts'
import { practiceVersion, readPractice } from '../../src/share/practiceStore.ts'
import { keptVersion, readKept } from '../../src/visit/keptShape.ts'
import { readVisit, storedVisitVersion } from '../../src/visit/storedVisit.ts'

const folder = 'tests/keeping/stored'
const soon = 1763640001000 // ms since 1970: just after the fixed texts were kept
/** Every document that is kept, its version now, and whether a text of any version opens. */
const documents = {
  visit: { version: storedVisitVersion, opens: (text: string) => readVisit(text).kind === 'found' },
  kept: { version: keptVersion, opens: (text: string) => readKept(text, soon).kind === 'read' },
  diary: { version: diaryVersion, opens: (text: string) => readStored(text, soon).kind === 'read' },
  practice: { version: practiceVersion, opens: (text: string) => readPractice(text).kind === 'read' },
} as const

describe.each(Object.entries(documents))('what was kept as %s', (name, { version, opens }) => {
  test('opens for ever, whatever version wrote it', () => {
    const files = readdirSync(folder)
    const problems = Array.from({ length: version }, (_, before) => `${name}.${before + 1}.json`).flatMap((file) => {
      if (!files.includes(file)) return [`${folder}/${file} is missing: a fixed text of that version`]
      return opens(readFileSync(`${folder}/${file}`, 'utf8')) ? [] : [`${file} does not open any more`]
    })
    expect(problems).toEqual([])
  })
  test('has no fixed text of a version that is not there yet', () => {
    const later = readdirSync(folder).filter(
      (file) => file.startsWith(`${name}.`) && Number(file.split('.')[1]) > version,
    )
    expect(later.map((file) => `${file}, but the version of ${name} is still ${version}`)).toEqual([])
  })
})
test('no migration of the diary leads past its version', () => {
  const past = Object.keys(migrations).filter((from) => Number(from) >= diaryVersion)
  expect(past.map((from) => `migrations[${from}] is never used: diaryVersion is ${diaryVersion}`)).toEqual([])
})
