import { useEffect, useRef, type RefObject } from 'react'
import { whenPainted } from './whenPainted.ts'

let pagesShown = 0

/**
 * Sets the document title and moves the focus to the page's heading when the page changes: the element with this ref, or
 * the h1 in it. Not on the first page of a visit: the browser has its own place then. `afterPaint`: the page was made
 * ahead, so the focus can follow its first frame.
 */
export const useHeading = <E extends HTMLElement = HTMLHeadingElement>(
  title: string,
  page: string,
  siteName: string,
  afterPaint = false,
): RefObject<E | null> => {
  const place = useRef<E>(null)
  useEffect(() => {
    document.title = `${title} – ${siteName}`
  }, [title, siteName])
  useEffect(() => {
    if (pagesShown > 0) {
      window.scrollTo(0, 0)
      const focus = () => (place.current?.querySelector('h1') ?? place.current)?.focus({ preventScroll: true })
      if (afterPaint) whenPainted(focus)
      else focus()
    }
    pagesShown += 1
  }, [page, afterPaint])
  return place
}
