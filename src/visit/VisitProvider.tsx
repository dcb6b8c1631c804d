import { useSelector } from '@xstate/react'
import { createContext, use, type ReactNode } from 'react'
import { emergencyNumber, type Country } from '../guide/contacts.ts'
import type { VisitActor, VisitSnapshot } from './visitActor.ts'

const VisitContext = createContext<VisitActor | undefined>(undefined)

export const VisitProvider = ({ actor, children }: { readonly actor: VisitActor; readonly children: ReactNode }) => (
  <VisitContext value={actor}>{children}</VisitContext>
)

/** The running visit. Throws outside a VisitProvider. */
export const useVisitActor = (): VisitActor => {
  const actor = use(VisitContext)
  if (actor === undefined) throw new Error('useVisitActor needs a VisitProvider around it')
  return actor
}
export const useVisit = (): VisitSnapshot => useSelector(useVisitActor(), (snapshot) => snapshot)
export const useCountry = (): Country | undefined =>
  useSelector(useVisitActor(), ({ context }) => context.answers.country)
export const useEmergencyNumber = (): string => emergencyNumber(useCountry())
