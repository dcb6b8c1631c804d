import { useEffect, useId, useRef, type ReactNode } from 'react'

/** A question that must be answered first. Escape counts as `onCancel`. */
export const Dialog = ({
  title,
  onCancel,
  children,
}: {
  readonly title: string
  readonly onCancel: () => void
  readonly children: ReactNode
}) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  )
}
