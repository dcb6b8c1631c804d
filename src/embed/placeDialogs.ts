/** What the page around the frame keeps at its top is not known from inside: room for a bar of the usual height. */
const gapIn = (seen: number): number => Math.max(16, Math.min(96, seen * 0.15))

/** Puts an opened dialog into the part of the frame that can be seen; its middle may be far below the screen. */
export const placeDialogs = (): void => {
  addEventListener('focusin', ({ target }) => {
    const dialog = target instanceof Element ? target.closest('dialog') : undefined
    if (!dialog || dialog.dataset['placed'] !== undefined) return
    dialog.dataset['placed'] = ''
    // without a root of its own it counts what the window of the browser shows, not what the frame holds
    const seen = new IntersectionObserver(([entry]) => {
      seen.disconnect()
      const visible = entry?.intersectionRect
      const gap = gapIn(visible?.height ?? 0)
      const last = Math.max(gap, innerHeight - dialog.offsetHeight - gap)
      const top = Math.min(last, Math.max(0, visible?.top ?? 0) + gap)
      dialog.style.setProperty('margin-block-start', `${top}px`)
    })
    seen.observe(document.body)
  })
}
