import type { BrowserContext } from 'playwright-core'

const told = /Content Security Policy|Permissions[- ]Policy|Trusted ?(Type|Script|HTML)|integrity/i

/** Collects what the policy of the pages, or a hash next to an address, stopped; closing the context then fails. */
export const watchStopped = async (context: BrowserContext): Promise<string[]> => {
  const stopped: string[] = []
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  context.on('console', (message) => {
    if (told.test(message.text())) stopped.push(`${message.page()?.url() ?? 'worker'}: ${message.text()}`)
  })
  const close = context.close.bind(context)
  context.close = async (options) => {
    await close(options)
    if (stopped.length > 0) throw new Error(`stopped by the policy: ${stopped.join('\n')}`)
  }
  return stopped
}
