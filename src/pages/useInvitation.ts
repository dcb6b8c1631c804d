import { use } from 'react'
import type { Invitation } from '../share/invitation.ts'
import { useKept } from '../visit/kept.ts'

const read = new Map<string, Promise<Invitation | undefined>>()

const invitationIn = (text: string): Promise<Invitation | undefined> => {
  const known = read.get(text)
  if (known !== undefined) return known
  // a link that cannot be read any more is no reason to keep somebody from the advice
  const reading = import('../share/link.ts').then(({ readLink }) => readLink(text)).catch(() => undefined)
  read.set(text, reading)
  return reading
}

/** The practice's link that the person accepted; undefined without one. Waits (Suspense) the first time. */
export const useInvitation = (): Invitation | undefined => {
  const text = useKept(({ invitation }) => invitation)
  return text === undefined ? undefined : use(invitationIn(text))
}
