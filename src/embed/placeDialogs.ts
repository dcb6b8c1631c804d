const gap = 16

/** Puts an opened dialog into the part of the frame that can be seen; its middle may be far below the screen. */
export const placeDialogs = (): void => {
  addEventListener('focusin', ({ target }) => {
    const dialog = target instanceof Element ? target.closest('dialog') : undefined
    if (!dialog || dialog.dataset['placed'] !== undefined) return
    dialog.dataset['placed'] = ''
    // without a root of its own it counts what the window of the browser shows, not what the frame holds
    const seen = new IntersectionObserver(([entry]) => {
      seen.disconnect()
      const last = Math.max(gap, innerHeight - dialog.offsetHeight - gap)
      const top = Math.min(last, Math.max(0, entry?.intersectionRect.top ?? 0) + gap)
      dialog.style.setProperty('margin-block-start', `${top}px`)
    })
    seen.observe(document.body)
  })
}
