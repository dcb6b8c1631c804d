/** Where a link must lead, beyond the numbers for help, which have it in the page itself, when the guide is in a frame: the page around it often forbids other addresses inside. */
const targetFor = ({ protocol, origin }: HTMLAnchorElement): string | undefined => {
  if (['tel:', 'mailto:'].includes(protocol)) return '_top'
  return protocol === 'https:' && origin !== location.origin ? '_blank' : undefined
}

/** Lets phone numbers, mail and other sites leave the frame. */
export const leaveFrameByLinks = (): void => {
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : undefined
      if (!link) return
      const way = targetFor(link)
      if (way !== undefined) link.target = way
    },
    { capture: true },
  )
}
