import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { useText } from './useText.ts'

/** Copies a text; where the browser refuses, the text is shown and selected to copy by hand. */
export const CopyButton = ({
  label,
  text,
  done,
}: {
  readonly label: string
  readonly text: string
  readonly done: string
}) => {
  const { say } = useText()
  const [status, setStatus] = useState<'done' | 'byHand'>()
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setStatus('done')
    } catch {
      setStatus('byHand')
      requestAnimationFrame(() => field.current?.select())
    }
  }
  return (
    <div className="copying">
      <Button look="quiet" onClick={() => void copy()}>
        <Copy className="i" aria-hidden="true" />
        {label}
      </Button>
      <p role="status">{status === 'done' ? done : status === 'byHand' ? say('share:copy.byHand') : ''}</p>
      {status === 'byHand' && (
        <textarea
          ref={field}
          readOnly
          rows={3}
          value={text}
          aria-label={label}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  )
}
