import type { Reply } from '../share/reply.ts'

/** Offers the answers of a reply as one FHIR file. */
export const saveFhir = async (_reply: Reply, _language: string): Promise<void> => {
  throw new Error('src/fhir is not connected here yet')
}
