import type { Recipe } from './recipe.ts'

const diary = 'src/diary/diary.ts'
const link = 'src/share/link.ts'
const storedVersions = 'tests/keeping/storedVersions.test.ts'

export const storedVersion: Recipe = {
  adds: 'a version of stored data',
  steps: [
    {
      does: 'raise the version',
      apply: (copy) => copy.replace(diary, 'diaryVersion = 1', 'diaryVersion = 2'),
      noticedBy: storedVersions,
      says: /diary\.2\.json, but the version of diary is still 1[^]*migrations\[1\] is never used/,
    },
    {
      does: 'write the migration',
      apply: (copy) =>
        copy.replace(
          diary,
          '(state: unknown) => unknown } = {}',
          '(state: unknown) => unknown } = { 1: (state) => state }',
        ),
      noticedBy: storedVersions,
      says: 'diary.1.json does not open any more',
    },
    {
      does: 'keep a fixed text of it in tests/keeping/stored',
      apply: (copy) =>
        copy.write(
          'tests/keeping/stored/diary.2.json',
          copy.read('tests/keeping/stored/diary.1.json').replace('"version": 1', '"version": 2'),
        ),
      noticedBy: storedVersions,
      says: 'tests/keeping/stored/diary.2.json is missing',
    },
  ],
}

const linkVersions = 'tests/share/linkVersions.test.ts'
export const linkVersion: Recipe = {
  adds: 'a version of links',
  steps: [
    {
      does: 'raise the version',
      apply: (copy) => copy.replace(link, 'linkVersion = 1', 'linkVersion = 2'),
      noticedBy: linkVersions,
      says: /version2\.ts is there, but the version of links is still 1/,
    },
    {
      does: 'keep the old reader beside the new one',
      apply: (copy) => copy.replace(link, 'version !== String(linkVersion)', "!['1', '2'].includes(version ?? '')"),
      noticedBy: linkVersions,
      says: 'a link of version 1 cannot be read',
    },
    {
      does: 'keep a fixed link of it in tests/share',
      apply: (copy) =>
        copy.write('tests/share/version2.ts', copy.read('tests/share/version1.ts').replace("'1.BX", "'2.BX")),
      noticedBy: linkVersions,
      says: 'tests/share/version2.ts with a fixed link and what it says is missing',
    },
  ],
}
