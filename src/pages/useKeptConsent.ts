import { useEffect, useState } from 'react'
import { keptWritten, useKept } from '../visit/kept.ts'
import type { Consent } from '../visit/keptShape.ts'

/** What the person said about keeping; `arrived` once it has been acted on, so that no promise is shown too early. */
export const useKeptConsent = (): { readonly consent: Consent; readonly arrived: boolean } => {
  const consent = useKept((kept) => kept.consent)
  const [arrived, setArrived] = useState(consent)
  useEffect(() => {
    let isShown = true
    const wait = async () => {
      if ((await keptWritten()) && isShown) setArrived(consent)
    }
    void wait()
    return () => {
      isShown = false
    }
  }, [consent])
  return { consent, arrived: arrived === consent }
}
