/** Runs what the eye does not wait for, behind the next frame. */
export const whenPainted = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work))
}
