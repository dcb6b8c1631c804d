import { moduleIds, modules } from '../guide/care/modules.ts'
import { claimFlags } from '../guide/claimFlags.ts'
import { claims, type ClaimId } from '../guide/claims.ts'
import { learnPages } from '../guide/learnPages.ts'

const standings = { carried: 'followed', softened: 'softened', contradicted: 'contradicted', notCarried: 'left out' }

const carriers = (id: ClaimId): string => {
  const pages = learnPages
    .filter((page) => (page.claims as readonly string[]).includes(id))
    .map((page) => `learn/${page.id}`)
  const care = moduleIds.filter((module) => (modules[module].claims as readonly string[]).includes(id))
  return [...care, ...pages].join(', ')
}

/** What the guide does with every claim of the article. */
export const claimsMarkdown = (): string => {
  const all = Object.entries(claims) as [ClaimId, (typeof claims)[ClaimId]][] // Object.entries forgets the names of the keys
  const count = (standing: keyof typeof standings) => all.filter(([, claim]) => claim.standing === standing).length
  return [
    '# The claims of the article, and what the guide does with them',
    '',
    '<!-- Made by `npm run docs` from src/guide/claims.ts. Do not edit. -->',
    '',
    `${all.length} claims: ${(Object.keys(standings) as (keyof typeof standings)[]).map((standing) => `${count(standing)} ${standings[standing]}`).join(', ')}.`,
    '',
    '| claim | the article says | we | carried by | note |',
    '|---|---|---|---|---|',
    ...all.map(
      ([id, { claim, standing, note, flags }]) =>
        `| ${id} | ${claim} | ${standings[standing]} | ${carriers(id)} | ${[note, ...flags].join('; ')} |`,
    ),
    '',
    '## Where better sources say something else',
    '',
    ...Object.entries(claimFlags).flatMap(([id, flag]) => [
      `- **${id}** The article: ${flag.article}. Better sources: ${flag.better}.`,
    ]),
    '',
  ].join('\n')
}
