import { readColour, type Rgb } from './contrast.ts'
import type { ColoursByLook, Look } from './messages.ts'
import { ownNames, themeFor, type OwnColours } from './theme.ts'

const root = document.documentElement
const tokens = ['--bg', '--brand', '--on-brand', '--brand-hover']
const darkDevice = matchMedia('(prefers-color-scheme: dark)')
const lookNow = (): Look => {
  const { theme } = root.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return darkDevice.matches ? 'dark' : 'light'
}
const unreadable: Rgb = [128, 128, 128] // no colour has a contrast of 7 with it, so nothing is allowed next to it
const takeOff = (): void => {
  for (const token of tokens) root.style.removeProperty(token)
}
const own = (): OwnColours => {
  const style = getComputedStyle(root)
  return Object.fromEntries(
    ownNames.map((name) => [name, readColour(style.getPropertyValue(`--${name}`)) ?? unreadable]),
  ) as OwnColours // one for each name
}

/** Shows the guide in the colours of the page around it, as far as they can be read, in light and in dark. */
export const wearTheme = (colours: ColoursByLook): void => {
  const told = new Set<string>()
  const putOn = () => {
    takeOff()
    const look = lookNow()
    const { set, refused } = themeFor(colours[look] ?? {}, own())
    for (const [token, colour] of Object.entries(set)) root.style.setProperty(token, colour)
    for (const { colour, because } of refused) {
      const text = `nekwijzer-guide: --nekwijzer-${colour} (${look}) is not used: ${because}.`
      if (!told.has(text)) console.warn(text)
      told.add(text)
    }
  }
  putOn()
  new MutationObserver(putOn).observe(root, { attributeFilter: ['data-theme'] })
  darkDevice.addEventListener('change', putOn)
  addEventListener('beforeprint', takeOff) // paper has its own colours
  addEventListener('afterprint', putOn)
}
