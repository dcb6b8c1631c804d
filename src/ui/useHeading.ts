import { useEffect, useRef, type RefObject } from 'react'

let pagesShown = 0

/**
 * Sets the document title and moves the focus to the page's heading when the page changes.
 * Not on the first page of a visit: the browser has its own place then.
 */
export const useHeading = (title: string, page: string, siteName: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – ${siteName}`
  }, [title, siteName])
  useEffect(() => {
    if (pagesShown > 0) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    pagesShown += 1
  }, [page])
  return heading
}
