import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useText } from './useText.ts'

/** A second yes before kept replies are deleted. */
export const DeleteReplies = ({
  count,
  all,
  onYes,
  onNo,
}: {
  readonly count: number
  readonly all: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}) => {
  const { say } = useText()
  return (
    <Dialog title={say(all ? 'summary:replies.deleteAllTitle' : 'summary:replies.deleteTitle')} onCancel={onNo}>
      <p>{all ? say('summary:replies.deleteAllText', { count }) : say('summary:replies.deleteText')}</p>
      <div className="row">
        <Button look="quiet" onClick={onNo}>
          {say('summary:replies.deleteNo')}
        </Button>
        <Button onClick={onYes}>{say('summary:replies.deleteYes')}</Button>
      </div>
    </Dialog>
  )
}
