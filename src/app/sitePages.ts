import { learnPages } from '../guide/learnPages.ts'
import type { Namespace } from '../i18n/languages.ts'

/** A page that exists as a file with its content, readable before any script. Paths stand below the language. */
export type SitePage = {
  readonly path: string
  readonly code: string
  readonly words: readonly Namespace[]
  /** Keys of the title and of the description for search engines. */
  readonly title: string
  readonly description: string
}

const learnPage = { code: 'src/pages/LearnPage.tsx', words: ['learn'] } as const

export const sitePages: readonly SitePage[] = [
  { path: '/', code: 'src/pages/StartPage.tsx', words: ['start'], title: 'start:title', description: 'site:start' },
  {
    path: '/guide/s01',
    code: 'src/pages/GuidePage.tsx',
    words: ['questions'],
    title: 'questions:screens.s01',
    description: 'site:guide',
  },
  {
    path: '/learn',
    code: 'src/pages/LearnListPage.tsx',
    words: ['learn'],
    title: 'learn:title',
    description: 'site:learn',
  },
  ...learnPages.map(
    ({ id }): SitePage => ({
      ...learnPage,
      path: `/learn/${id}`,
      title: `learn:pages.${id}.question`,
      description: `learn:pages.${id}.answer`,
    }),
  ),
  {
    path: '/about',
    code: 'src/pages/AboutPage.tsx',
    words: ['learn', 'share', 'settings'],
    title: 'learn:about.title',
    description: 'site:about',
  },
  {
    path: '/privacy',
    code: 'src/pages/PrivacyPage.tsx',
    words: ['settings'],
    title: 'settings:privacy.title',
    description: 'site:privacy',
  },
  {
    path: '/care',
    code: 'src/pages/CareListPage.tsx',
    words: ['care'],
    title: 'care:page.listTitle',
    description: 'site:care',
  },
]
export const notFoundPage: SitePage = {
  path: '/404',
  code: 'src/pages/NotFoundPage.tsx',
  words: [],
  title: 'ui:notFound.title',
  description: 'site:notFound',
}
