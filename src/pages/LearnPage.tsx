import { ChevronLeft } from 'lucide-react'
import { Link } from 'wouter'
import { learnPages } from '../guide/learnPages.ts'
import { sources, type SourceId } from '../guide/sources.ts'
import { Lines } from '../ui/Steps.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Page } from './Page.tsx'
import { TopRow } from './TopRow.tsx'
import { useText } from './useText.ts'

/** One explanation: the answer first, then why, how sure we are, and where it comes from. */
export const LearnPage = ({ id }: { readonly id: string }) => {
  const page = learnPages.find((each) => each.id === id)
  return page ? <Explanation page={page} /> : <NotFoundPage />
}

const Explanation = ({ page }: { readonly page: (typeof learnPages)[number] }) => {
  const { say, list } = useText()
  const words = `learn:pages.${page.id}`
  const sourceIds: readonly SourceId[] = page.sources
  return (
    <>
      <div className="wrap q-top">
        <TopRow>
          <Link className="back" href="/learn">
            <ChevronLeft className="i" aria-hidden="true" />
            {say('learn:title')}
          </Link>
        </TopRow>
      </div>
      <Page id={page.id} title={say(`${words}.question`)} className="page stack">
        <p className="lede">{say(`${words}.answer`)}</p>
        {list(`${words}.body`).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {list(`${words}.list`).length > 0 && <Lines lines={list(`${words}.list`)} />}
        <h2>{say('learn:certaintyTitle')}</h2>
        <p>{say(`${words}.certainty`)}</p>
        <h2>{say('learn:readAlso')}</h2>
        <ul className="lines">
          {page.related.map((id) => (
            <li key={id}>
              <Link href={`/learn/${id}`}>{say(`learn:pages.${id}.question`)}</Link>
            </li>
          ))}
        </ul>
        {sourceIds.length > 0 && <h2>{say('learn:sourcesTitle')}</h2>}
        <ul className="lines sources" lang="en">
          {sourceIds.map((id) => (
            <li key={id}>
              {id}: {sources[id].title}
            </li>
          ))}
        </ul>
      </Page>
    </>
  )
}
