import { Trash2 } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import type { Listed } from './useKeptReplies.ts'
import { useText } from './useText.ts'

/** One kept reply: date, name, level and pain; or why it does not open here. */
export const KeptReplyRow = ({
  listed,
  date,
  onOpen,
  onDelete,
}: {
  readonly listed: Listed
  readonly date: string
  readonly onOpen: (sealed: string) => void
  readonly onDelete: () => void
}) => {
  const { say } = useText()
  const { reply } = listed
  const name = reply?.name ?? say('summary:replies.noName')
  return (
    <li>
      {reply === undefined ? (
        <>
          <b>{say('summary:replies.keptOn', { date })}</b>
          <span className="wide">
            {say('summary:replies.cannotOpen', {
              why: say(`summary:replies.why.${listed.problem === 'wrongKey' ? 'wrongKey' : 'other'}`, {
                key: listed.keyId ?? '',
              }),
            })}
          </span>
        </>
      ) : (
        <>
          <button
            type="button"
            className="link"
            aria-label={say('summary:replies.show', { name, date })}
            onClick={() => onOpen(listed.sealed)}
          >
            {date}
          </button>
          <bdi>{name}</bdi>
          <span>{say(`summary:levels.${reply.given.level}`)}</span>
          <span>
            {reply.answers.painNow === undefined
              ? say('summary:replies.noPain')
              : say('summary:replies.pain', { score: reply.answers.painNow })}
          </span>
        </>
      )}
      <Button look="quiet" small aria-label={say('summary:replies.deleteThis', { name, date })} onClick={onDelete}>
        <Trash2 className="i" aria-hidden="true" />
      </Button>
    </li>
  )
}
