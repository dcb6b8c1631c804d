import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { learnPages } from '../guide/learnPages.ts'
import { Page } from './Page.tsx'
import { useText } from './useText.ts'

/** All explanations, as questions. */
export const LearnListPage = () => {
  const { say } = useText()
  return (
    <Page id="learn" title={say('learn:title')} className="page stack">
      <p className="lede">{say('learn:intro')}</p>
      <p className="remark">
        <b>{say('learn:expertsDisagree')}</b>
      </p>
      <ul className="links">
        {learnPages.map(({ id }) => (
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
