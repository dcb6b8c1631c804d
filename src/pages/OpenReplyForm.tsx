import '../ui/styles/file.css'
import { LockOpen } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import { longestFile } from '../share/repliesFile.ts'
import { Button } from '../ui/Button.tsx'
import { ReplyTrouble } from './ReplyTrouble.tsx'
import type { Opening } from './useOpenReply.ts'
import { useText } from './useText.ts'

/** A reply by pasting, choosing or dropping. What was pasted stays when it does not open. */
export const OpenReplyForm = ({
  opening,
  onOpen,
}: {
  readonly opening: Opening
  readonly onOpen: (text: string) => void
}) => {
  const { say } = useText()
  const [pasted, setPasted] = useState('')
  const busy = opening.kind === 'opening'
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    // a huge file is no reply: what is read of it is too long, too
    onOpen(await file.slice(0, longestFile + 1).text())
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file === undefined) setPasted(event.dataTransfer.getData('text'))
    else void read(file)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a short cut for the file field
    <form
      className="stack open-reply"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onOpen(pasted)
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {opening.kind === 'failed' && (
        <div className="panel">
          <h2>{say('summary:reply.failed')}</h2>
          <ReplyTrouble problem={opening.problem} keyId={opening.keyId} />
        </div>
      )}
      <label className="field">
        <span>{say('summary:replies.paste')}</span>
        <textarea
          rows={4}
          spellCheck={false}
          autoComplete="off"
          aria-describedby="drop-hint"
          aria-invalid={opening.kind === 'failed' || undefined}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </label>
      <p className="hint" id="drop-hint">
        {say('summary:replies.pasteHint')}
      </p>
      <div className="row">
        <Button submit aria-disabled={busy}>
          <LockOpen className="i" aria-hidden="true" />
          {say(busy ? 'summary:replies.opening' : 'summary:replies.open')}
        </Button>
      </div>
      <label className="field">
        <span>{say('summary:replies.file')}</span>
        <input
          type="file"
          onChange={({ target }) => {
            void read(target.files?.[0])
            target.value = ''
          }}
        />
      </label>
    </form>
  )
}
