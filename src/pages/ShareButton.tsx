import { Share2 } from 'lucide-react'
import { Button } from '../ui/Button.tsx'

/** The share sheet of the device; nothing where there is none. */
export const ShareButton = ({
  label,
  text,
  url,
}: {
  readonly label: string
  readonly text: string
  readonly url: string
}) => {
  if (!('share' in navigator)) return undefined
  // the person closing the sheet is no error
  const share = () => void navigator.share({ text, url }).catch(() => undefined)
  return (
    <Button onClick={share}>
      <Share2 className="i" aria-hidden="true" />
      {label}
    </Button>
  )
}
