import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { learnPages } from '../guide/learnPages.ts'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** Lower case without accents, so that "oefening" finds "Oefening" and "spanning" finds "spänning". */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** All explanations, as questions; every word of the search must be on the page. */
export const LearnListPage = () => {
  const { say, list } = useText()
  const [wanted, setWanted] = useState('')
  const words = folded(wanted).split(/\s+/)
  const found = learnPages.filter(({ id }) => {
    const page = `learn:pages.${id}`
    const text = folded([say(`${page}.question`), say(`${page}.answer`), ...list(`${page}.body`)].join(' '))
    return words.every((word) => text.includes(word))
  })
  return (
    <Page id="learn" title={say('learn:title')} className="page stack">
      <p className="lede">{say('learn:intro')}</p>
      <p className="remark">
        <b>{say('learn:expertsDisagree')}</b>
      </p>
      <search>
        <label className="field">
          <span>{say('learn:search')}</span>
          <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </label>
      </search>
      <p role="status">{wanted.trim() === '' ? '' : say('learn:found', { count: found.length })}</p>
      <ul className="links">
        {found.map(({ id }) => (
          <li key={id}>
            <Link href={`/learn/${id}`}>
              <span />
              <b>{say(`learn:pages.${id}.question`)}</b>
              <ArrowRight className="i" aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  )
}
