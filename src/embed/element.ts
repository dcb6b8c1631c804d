import { frameAddress, linkAt } from './frameAddress.ts'
import { colourNames, readFromGuide, type Colours, type FromPage } from './messages.ts'

// where there is no sharing, a browser would complain of an unknown name
const needs = `clipboard-write; screen-wake-lock${'share' in navigator ? '; web-share' : ''}`
const headingBelow = 300 // px from the top of the guide, in which its heading is

/** `<nekwijzer-guide>`: the guide in a frame that is as high as what it shows. */
class NekwijzerGuide extends HTMLElement {
  static observedAttributes = ['country', 'language', 'link', 'site']
  #frame: HTMLIFrameElement | undefined
  #fallback: HTMLSlotElement | undefined

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    this.#fallback = document.createElement('slot')
    const frame = document.createElement('iframe')
    frame.title = this.getAttribute('label') ?? 'Nekwijzer'
    frame.allow = needs
    frame.referrerPolicy = 'no-referrer'
    frame.loading = 'lazy'
    frame.style.cssText = 'display:block;width:100%;height:40rem;border:0'
    frame.src = this.#address()
    this.#frame = frame
    root.replaceChildren(this.#fallback, frame)
    addEventListener('message', this.#hear)
  }
  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
    this.#frame?.remove()
    this.#frame = undefined
  }
  attributeChangedCallback(): void {
    if (this.#frame === undefined) return
    this.disconnectedCallback()
    this.connectedCallback()
  }

  #site(): string {
    const here = import.meta.url
    const site = this.getAttribute('site') ?? here
    return new URL(URL.canParse(site) ? site : here).origin
  }
  #address(): string {
    const site = this.#site()
    const link = this.getAttribute('link') ?? undefined
    if (link !== undefined && linkAt(site, link) === undefined)
      console.warn(`nekwijzer-guide: link is not used: it is not a practice's link of ${site}.`)
    return frameAddress({ site, link, language: this.getAttribute('language') ?? undefined })
  }
  /** A colour as the browser computes it; what is no colour goes as it is, and the guide says so. */
  #computed(colour: string, probe: HTMLElement): string {
    probe.style.color = ''
    probe.style.color = colour
    return probe.style.color === '' ? colour : getComputedStyle(probe).color
  }
  #colours(end: '' | '-dark', probe: HTMLElement): Colours {
    const style = getComputedStyle(this)
    const given = colourNames.map((name) => [name, style.getPropertyValue(`--nekwijzer-${name}${end}`).trim()] as const)
    return Object.fromEntries(
      given.filter(([, colour]) => colour !== '').map(([name, colour]) => [name, this.#computed(colour, probe)]),
    )
  }
  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame
    if (frame === undefined || source !== frame.contentWindow || origin !== this.#site()) return
    const said = readFromGuide(data)
    if (said?.nekwijzer === 'ready') this.#greet(frame, origin)
    if (said?.nekwijzer === 'height') frame.style.height = `${said.height}px`
    if (said?.nekwijzer === 'top') this.#showTop()
  }
  #greet(frame: HTMLIFrameElement, origin: string): void {
    this.#fallback?.remove()
    const country = this.getAttribute('country')
    const hello: FromPage = {
      nekwijzer: 'hello',
      ...(country !== null && { country }),
      colours: { light: this.#colours('', frame), dark: this.#colours('-dark', frame) },
    }
    frame.contentWindow?.postMessage(hello, origin)
  }
  /** At once, never gliding: somebody may be about to press something, or may not bear motion. */
  #showTop(): void {
    const { top } = this.getBoundingClientRect()
    if (top < -1 || top > innerHeight - headingBelow) this.scrollIntoView({ block: 'start', behavior: 'instant' })
  }
}

if (customElements.get('nekwijzer-guide') === undefined) customElements.define('nekwijzer-guide', NekwijzerGuide)
