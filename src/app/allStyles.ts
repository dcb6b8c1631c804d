/** Turns on the whole style sheet, which arrives behind the first styles; resolves when it applies, or cannot. */
export const allStyles = (): Promise<void> => {
  const sheet = document.querySelector<HTMLLinkElement>('link[media=print]')
  if (sheet === null) return Promise.resolve()
  const turnOn = () => {
    sheet.media = 'all'
  }
  if (sheet.sheet !== null) {
    turnOn()
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    sheet.addEventListener('load', () => {
      turnOn()
      resolve()
    })
    sheet.addEventListener('error', () => resolve())
  })
}
