import { useEffect, useState } from 'react'
import { makeKey, type PracticeKey } from '../share/keys.ts'
import { addKey, openPractice, refreshPractice, useKeys } from '../share/practiceStore.ts'

/** Templates and keys of this device; takes over what another tab changed when the person comes back to this one. */
export const usePracticeHere = (): boolean => {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const refresh = () => void refreshPractice()
    void openPractice().then(() => setOpened(true))
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [])
  return opened
}

let making: Promise<void> | undefined
/** Makes a new key for new links; two calls at once make one. Rejects when the browser cannot. */
export const makeOwnKey = (): Promise<void> => {
  making ??= makeKey(new Date().toISOString())
    .then(({ key, spare }) => addKey(key, spare))
    .finally(() => {
      making = undefined
    })
  return making
}

/** The key for new links, made the first time it is needed. */
export const useOwnKey = (needed: boolean): { readonly key: PracticeKey | undefined; readonly failed: boolean } => {
  const opened = usePracticeHere()
  const key = useKeys(({ keys }) => keys[0])
  const [failed, setFailed] = useState(false)
  const make = needed && opened && key === undefined && !failed
  useEffect(() => {
    if (make) makeOwnKey().catch(() => setFailed(true))
  }, [make])
  return { key, failed }
}
