import { useEffect, useRef, useState } from 'react'
import { removeReply } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { DeleteReplies } from './DeleteReplies.tsx'
import { ExportReplies } from './ExportReplies.tsx'
import { KeptReplyRow } from './KeptReplyRow.tsx'
import { matches, useKeptReplies, type Listed } from './useKeptReplies.ts'
import { useText } from './useText.ts'

/** The replies that a practice kept: search, open, delete, export. */
export const KeptReplies = ({ onOpen }: { readonly onOpen: (sealed: string) => void }) => {
  const { say, locale } = useText()
  const listed = useKeptReplies()
  const [search, setSearch] = useState('')
  const [deleting, setDeleting] = useState<readonly Listed[]>()
  const heading = useRef<HTMLHeadingElement>(null)
  const [removed, setRemoved] = useState(0)
  useEffect(() => {
    if (removed > 0) heading.current?.focus()
  }, [removed])
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const dateOf = ({ reply, keptOn }: Listed): string => dates.format(new Date(reply?.on ?? keptOn))
  const found = listed?.filter((each) => matches(each, search, dateOf(each))) ?? []
  const remove = () => {
    for (const { id } of deleting ?? []) removeReply(id)
    setDeleting(undefined)
    setRemoved(removed + 1)
  }
  return (
    <section className="stack kept" aria-labelledby="kept-replies">
      <h2 id="kept-replies" ref={heading} tabIndex={-1}>
        {say('summary:replies.keptTitle')}
      </h2>
      {listed === undefined ? (
        <p role="status">{say('summary:replies.loading')}</p>
      ) : listed.length === 0 ? (
        <p>{say('summary:replies.none')}</p>
      ) : (
        <>
          <label className="field">
            <span>{say('summary:replies.search')}</span>
            <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
          </label>
          <p role="status">{say('summary:replies.found', { count: found.length })}</p>
          <ul className="kept-list">
            {found.map((each) => (
              <KeptReplyRow
                key={each.id}
                listed={each}
                date={dateOf(each)}
                onOpen={onOpen}
                onDelete={() => setDeleting([each])}
              />
            ))}
          </ul>
          <ExportReplies listed={listed} />
          <div>
            <Button look="quiet" small onClick={() => setDeleting(listed)}>
              {say('summary:replies.deleteAll')}
            </Button>
          </div>
        </>
      )}
      <p role="status">{removed > 0 && say('summary:replies.deleted')}</p>
      {deleting !== undefined && (
        <DeleteReplies
          count={deleting.length}
          all={deleting === listed}
          onYes={remove}
          onNo={() => setDeleting(undefined)}
        />
      )}
    </section>
  )
}
