import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

/** A second yes before something is gone, with what is lost. */
export const ConfirmDialog = ({
  title,
  text,
  yes,
  no,
  onYes,
  onNo,
}: {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}) => (
  <Dialog title={title} onCancel={onNo}>
    <p>{text}</p>
    <div className="row">
      <Button look="quiet" onClick={onNo}>
        {no}
      </Button>
      <Button onClick={onYes}>{yes}</Button>
    </div>
  </Dialog>
)
