import './framed.css'
import type { VisitActor } from '../visit/visitActor.ts'
import { readHello } from './hello.ts'
import { leaveFrameByLinks } from './leaveFrame.ts'
import { roundedHeight, type FromGuide } from './messages.ts'
import { placeDialogs } from './placeDialogs.ts'
import { preselectCountry } from './preselectCountry.ts'
import { wearTheme } from './wearTheme.ts'

type Tell = (message: FromGuide) => void

/** The page around makes the frame as high as the guide, so nothing inside may hang on the height of the frame. */
const tellHeight = (tell: Tell): void => {
  document.documentElement.dataset['framed'] = ''
  let told = 0
  const look = () => {
    const height = roundedHeight(document.body.getBoundingClientRect().height)
    if (height !== told) tell({ nekwijzer: 'height', height })
    told = height
  }
  new ResizeObserver(look).observe(document.body)
}
/** Each new page begins at its top. Only after a touch or a key: a page that opens with the guide in it does not jump. */
const tellTop = (tell: Tell): void => {
  let used = false
  for (const use of ['pointerdown', 'keydown'])
    addEventListener(use, () => (used = true), { capture: true, once: true })
  addEventListener('focusin', ({ target }) => {
    if (used && target instanceof Element && target.matches('h1, [role=alert], [role=alert] *'))
      tell({ nekwijzer: 'top' })
  })
}

/** The guide in a page of somebody else. With `<nekwijzer-guide>` around it, it says how high it is, and no answer. */
export const startFramed = (visit: VisitActor): void => {
  leaveFrameByLinks()
  let known = false
  addEventListener('message', ({ source, origin, data }) => {
    const hello = source === parent && origin !== 'null' ? readHello(data) : undefined
    if (hello === undefined || known) return
    known = true
    const tell: Tell = (message) => parent.postMessage(message, origin)
    tellHeight(tell)
    tellTop(tell)
    placeDialogs()
    wearTheme(hello.colours)
    if (hello.country !== undefined) preselectCountry(visit, hello.country)
  })
  const ready: FromGuide = { nekwijzer: 'ready' }
  parent.postMessage(ready, '*') // says nothing, so anybody may hear it
}
