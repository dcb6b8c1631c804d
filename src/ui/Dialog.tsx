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
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      // gone from the page without being closed: the browser does not give the focus back
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    }
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
