import { useEffect, useRef, type RefObject } from 'react'
import { whenPainted } from './whenPainted.ts'

let pagesShown = 0

/**
 * Sets the document title and moves the focus to the page's heading when the page changes.
 * Not on the first page of a visit: the browser has its own place then. Not while the page is made ahead, not yet `shown`.
 */
export const useHeading = (
  title: string,
  page: string,
  siteName: string,
  shown = true,
): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown) document.title = `${title} – ${siteName}`
  }, [title, siteName, shown])
  useEffect(() => {
    if (!shown) return
    if (pagesShown > 0) {
      window.scrollTo(0, 0)
      whenPainted(() => heading.current?.focus({ preventScroll: true }))
    }
    pagesShown += 1
  }, [page, shown])
  return heading
}
