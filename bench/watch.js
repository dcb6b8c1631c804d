// Runs in every page before its own scripts. Plain JavaScript, so that nothing a TypeScript runner adds is measured along.
;(() => {
  if (location.protocol !== 'http:') return
  const kept = sessionStorage // a form may go on in another document
  const now = () => performance.timeOrigin + performance.now()
  const isShown = (selector) => {
    const input = document.querySelector(selector)
    return (
      input !== null && [input, input.parentElement].some((each) => each.checkVisibility({ visibilityProperty: true }))
    )
  }
  /** LHC-Forms leaves its radio inputs unchecked and marks the element around them. */
  const isTicked = (box) => box !== null && (box.checked || box.parentElement.matches('.ant-radio-checked'))
  /** A message sent from a frame arrives when that frame is painted. */
  const whenPainted = (done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done(now())
    port2.postMessage(undefined)
  }
  const whenShown = (selector, done) => {
    const look = () => (isShown(selector) ? whenPainted(done) : requestAnimationFrame(look))
    requestAnimationFrame(look)
  }

  // from the press on Next to the next question painted
  const awaitNext = () =>
    whenShown(kept.benchNext, (painted) => {
      const wait = painted - Number(kept.benchPressed)
      delete kept.benchPressed
      delete kept.benchNext
      globalThis.benchPainted(wait)
    })
  addEventListener(
    'click',
    ({ timeStamp }) => {
      if (kept.benchNext === undefined || kept.benchPressed !== undefined) return
      kept.benchPressed = String(performance.timeOrigin + timeStamp)
      awaitNext()
    },
    true,
  )
  if (kept.benchPressed !== undefined) awaitNext()

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  globalThis.bench = {
    /** Ticks one box after the other; each gets painted before the next. */
    tick: async (selectors) => {
      for (const selector of selectors) {
        const box = document.querySelector(selector)
        if (!isTicked(box)) box.click()
        await frame()
        await new Promise((resolve) => setTimeout(resolve, 50))
        if (!isTicked(document.querySelector(selector))) throw new Error(`${selector} does not stay ticked`)
      }
    },
    /** Where to press Next; what is measured then ends when `next` is painted. */
    aim: async (button, next) => {
      document.querySelector(button).scrollIntoView({ block: 'center' })
      await frame()
      await frame()
      const { left, top, width, height } = document.querySelector(button).getBoundingClientRect()
      kept.benchNext = next
      return { x: left + width / 2, y: top + height / 2 }
    },
  }

  // a first visit: ticks as soon as it can and presses Next until it leads on
  const plan = globalThis.benchPlan
  if (plan === undefined) return
  kept.benchStart ??= String(performance.timeOrigin)
  let lastPress = 0
  let leaving = false
  addEventListener('submit', (event) => {
    leaving = !event.defaultPrevented && event.target.method !== 'dialog'
  })
  const look = () => {
    if (isShown(plan.second)) {
      whenPainted((at) =>
        globalThis.benchFirst({ tickable: Number(kept.benchTickable), next: at - Number(kept.benchStart) }),
      )
      return
    }
    const [first] = plan.ticks
    for (const selector of isShown(first) ? plan.ticks : []) {
      const box = document.querySelector(selector)
      if (box !== null && !isTicked(box)) box.click()
    }
    if (kept.benchTickable === undefined && isTicked(document.querySelector(first)))
      whenPainted((at) => {
        kept.benchTickable ??= String(at - Number(kept.benchStart))
      })
    if (kept.benchTickable !== undefined && !leaving && performance.now() - lastPress > 50) {
      lastPress = performance.now()
      document.querySelector(plan.button)?.click()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()
