import { learnPages } from '../guide/learnPages.ts'

type Words = (key: string) => string

const faq = (language: string, words: Words) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: language,
  name: words('learn:title'),
  mainEntity: learnPages.map(({ id }) => ({
    '@type': 'Question',
    name: words(`learn:pages.${id}.question`),
    acceptedAnswer: { '@type': 'Answer', text: words(`learn:pages.${id}.answer`) },
  })),
})

/** No reviewer and no date of review: there was no review. */
const medicalPage = (id: string, language: string, words: Words) => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  inLanguage: language,
  name: words(`learn:pages.${id}.question`),
  description: words(`learn:pages.${id}.answer`),
  about: { '@type': 'MedicalCondition', name: words('site:condition') },
  audience: { '@type': 'Patient' },
})

/** What search engines may know about an explanation, as schema.org wants it; undefined for other pages. */
export const structuredPage = (path: string, language: string, words: Words): object | undefined => {
  if (path === '/learn') return faq(language, words)
  const page = learnPages.find(({ id }) => path === `/learn/${id}`)
  return page && medicalPage(page.id, language, words)
}
