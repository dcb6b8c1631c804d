import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { careModule } from '../recipes/careModule.ts'
import { country } from '../recipes/country.ts'
import { exercise } from '../recipes/exercise.ts'
import { language } from '../recipes/language.ts'
import { question } from '../recipes/question.ts'
import { rule } from '../recipes/rule.ts'
import { linkVersion, storedVersion } from '../recipes/versions.ts'

const recipes = [question, rule, exercise, careModule, language, country, storedVersion, linkVersion]
const contributing = readFileSync('CONTRIBUTING.md', 'utf8').replaceAll('`', '')

test.each(recipes)(
  'CONTRIBUTING.md has each step of the recipe for $adds that is proved, and no other',
  ({ adds, steps }) => {
    const section = contributing.split('\n### ').find((part) => part.toLowerCase().startsWith(`${adds}\n`)) ?? ''
    const rows = [...section.matchAll(/^\| (?!step|---)([^|]+) \|/gm)].map(([, row = '']) => row)
    expect(steps.map(({ does }) => does).filter((does) => !rows.some((row) => row.startsWith(does)))).toEqual([])
    expect(rows).toHaveLength(steps.length)
  },
)
