import { useEffect, useRef, type RefObject } from 'react'
import { whenPainted } from './whenPainted.ts'

let pagesShown = 0

/**
 * Sets the document title and moves the focus to the page's heading when the page changes.
 * Not on the first page of a visit: the browser has its own place then. A page that was made ahead
 * says when it is `shown`, and gets the focus behind its first frame.
 */
export const useHeading = (
  title: string,
  page: string,
  siteName: string,
  shown?: boolean,
): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown !== false) document.title = `${title} – ${siteName}`
  }, [title, siteName, shown])
  useEffect(() => {
    if (shown === false) return
    if (pagesShown > 0) {
      window.scrollTo(0, 0)
      const focus = () => heading.current?.focus({ preventScroll: true })
      if (shown === undefined) focus()
      else whenPainted(focus)
    }
    pagesShown += 1
  }, [page, shown])
  return heading
}
