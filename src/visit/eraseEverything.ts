import { eraseKept } from './kept.ts'
import { clearTab, clearTabAside } from './tabStorage.ts'
import type { VisitActor } from './visitActor.ts'

/** Erases the visit and everything kept on the device. Rejects when the browser refuses. */
export const eraseEverything = async (actor: VisitActor): Promise<void> => {
  actor.send({ type: 'restart' })
  clearTab()
  clearTabAside()
  await eraseKept()
}
