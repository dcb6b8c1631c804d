import { levels } from '../guide/language.ts'
import { originOfRule } from '../guide/origins.ts'
import { plainly, type Plain } from '../guide/plainly.ts'
import { ruleIds, rules, type RuleId } from '../guide/rules/rules.ts'
import { sources } from '../guide/sources.ts'
import type { WordsOf } from './words.ts'

const conditionLines = (plain: Plain, { say, option }: WordsOf, depth: number): readonly string[] => {
  const line = (text: string) => `${'  '.repeat(depth)}- ${text}`
  switch (plain.kind) {
    case 'answers': {
      const options = plain.options.map((each) => option(plain.question, each)).join(` *${say('learn:rules.or')}* `)
      return [line(`${say(`questions:questions.${plain.question}.q`)} **${options}**`)]
    }
    case 'score': {
      const score = say('learn:rules.atLeast').replace('{{score}}', String(plain.score))
      return [line(`${say(`questions:questions.${plain.question}.q`)} **${score}**`)]
    }
    case 'not':
      return [line(`${say('learn:rules.not')}:`), ...conditionLines(plain.not, { say, option }, depth + 1)]
    case 'always':
    case 'never':
      return [line(say(`learn:rules.${plain.kind}`))]
    case 'all':
    case 'any':
      return [
        line(`${say(`learn:rules.${plain.kind}`)}:`),
        ...plain.of.flatMap((part) => conditionLines(part, { say, option }, depth + 1)),
      ]
  }
}

const deadline = (within: 'now' | 'today' | number): string => (typeof within === 'number' ? `${within} d` : within)

const ruleLines = (id: RuleId, words: WordsOf): readonly string[] => [
  '',
  `### ${id} (${deadline(rules[id].within)})`,
  '',
  words.say(`advice:reasons.${id}`),
  '',
  ...conditionLines(plainly(rules[id].when), words, 0),
  '',
  `For clinicians: ${rules[id].why}. Source: ${originOfRule(id).sources.join(', ')}.`,
]

/** All rules in plain words, most urgent level first. */
export const rulesMarkdown = (words: WordsOf): string => {
  const cited = new Set(ruleIds.flatMap((id) => originOfRule(id).sources))
  return [
    `# ${words.say('learn:rules.title')}`,
    '',
    '<!-- Made by `npm run docs` from src/guide/rules and locales/en. Do not edit. -->',
    '',
    words.say('learn:rules.intro'),
    '',
    words.say('learn:rules.unreviewed'),
    ...levels
      .toReversed()
      .flatMap((level) => [
        '',
        `## ${level}: ${words.say(`advice:levels.${level}.title`).replace('{{emergency}}', '112')}`,
        ...ruleIds.flatMap((id) => (rules[id].level === level ? ruleLines(id, words) : [])),
      ]),
    '',
    '## Sources',
    '',
    ...Object.entries(sources)
      .filter(([id]) => cited.has(id as keyof typeof sources))
      .map(([id, { title }]) => `- **${id}**: ${title}`),
    '- **knowledge**: general medical knowledge, not looked up',
    '- **design**: our own choice, not evidence',
    '',
  ].join('\n')
}
