import { useSyncExternalStore } from 'react'
import { localVoice, watchVoices } from '../voice/localVoice.ts'

/** Whether this device can say texts in a language by itself. */
export const useVoice = (language: string): boolean =>
  useSyncExternalStore(
    watchVoices,
    () => localVoice(language) !== undefined,
    () => false,
  )
