import { claims } from '../guide/claims.ts'
import { originOf, yearOf, type OriginId } from '../guide/origins.ts'
import { sources } from '../guide/sources.ts'
import { useText } from './useText.ts'

/** `of`: the keys of the texts, `advice:nudges.N-COLD`. */
export type OriginProps = { readonly of: readonly string[]; readonly certainty?: string }

/** Sources with their year and how they were read, and what we do with the article's claims. */
export const OriginContent = ({ of, certainty }: OriginProps) => {
  const { say, has } = useText()
  const origins = of.map(originOf).filter((origin) => origin !== undefined)
  const cited = [...new Set(origins.flatMap(({ sources: ids }) => [...ids]))]
  const told = [...new Set(origins.flatMap(({ claims: ids }) => [...ids]))].filter((id) =>
    has(`learn:claims.${id}.claim`),
  )
  return (
    <div className="stack origin">
      <ul className="lines">
        {cited.map((id) => (
          <li key={id}>
            <SourceLine id={id} />
          </li>
        ))}
      </ul>
      {certainty !== undefined && (
        <p>
          {say('advice:origin.certainty')}: {certainty}
        </p>
      )}
      {told.length > 0 && (
        <>
          <h3>{say('advice:origin.claimsTitle')}</h3>
          <ul className="lines">
            {told.map((id) => (
              <li key={id}>
                “{say(`learn:claims.${id}.claim`)}” <b>{say(`advice:origin.standing.${claims[id].standing}`)}.</b>{' '}
                {has(`learn:claims.${id}.why`) && say(`learn:claims.${id}.why`)}{' '}
                {claims[id].flags.map((flag) => say(`learn:flags.${flag}`)).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="muted">{say('advice:origin.unreviewed')}</p>
    </div>
  )
}

export const SourceLine = ({ id }: { readonly id: OriginId }) => {
  const { say } = useText()
  if (id === 'knowledge' || id === 'design') return say(`advice:origin.${id}`)
  const { title, read } = sources[id]
  const year = yearOf(id)
  return (
    <>
      <b>{id}</b>
      {year !== undefined && ` (${year})`}: <span lang="en">{title}</span>{' '}
      <span className="muted">
        ({say(`advice:origin.${read === 'lookedUp' ? 'found' : read === 'secondary' ? 'secondary' : 'fromMemory'}`)})
      </span>
    </>
  )
}
