import { Fold } from '../ui/Fold.tsx'
import { requestKinds } from './networkUse.ts'
import { useNetworkUse } from './useNetworkUse.ts'
import { useText } from './useText.ts'

/** What this page has asked the network for since it was loaded: how many, of which kind, and where. */
export const NetworkUse = () => {
  const { say } = useText()
  const requests = useNetworkUse()
  const elsewhere = requests?.filter((request) => request.elsewhere) ?? []
  return (
    <section className="stack" aria-labelledby="network">
      <h2 id="network">{say('settings:network.title')}</h2>
      <p>{say('settings:network.text')}</p>
      {requests !== undefined && (
        <>
          <p className="measured" id="network-count">
            <b>{say('settings:network.count', { count: requests.length })}</b>{' '}
            {elsewhere.length === 0
              ? say('settings:network.allHere')
              : say('settings:network.elsewhere', { count: elsewhere.length })}
          </p>
          <ul className="lines measured">
            {requestKinds.flatMap((kind) => {
              const count = requests.filter((request) => request.kind === kind).length
              return count === 0 ? [] : [<li key={kind}>{say(`settings:network.kinds.${kind}`, { count })}</li>]
            })}
          </ul>
          <Fold title={say('settings:network.addresses')} late>
            <ol className="addresses">
              {[...new Set(requests.map(({ url }) => url))].map((url) => (
                <li key={url}>
                  <code>{url}</code>
                </li>
              ))}
            </ol>
          </Fold>
        </>
      )}
    </section>
  )
}
