import type { ComponentType } from 'react'
import { create } from 'zustand'

const useReader = create<{ readonly Reader: ComponentType | undefined }>(() => ({ Reader: undefined }))

/** Fetches the code that reads aloud, once there is nothing better to do. */
export const fetchReader = async (): Promise<void> => {
  if (!('speechSynthesis' in globalThis)) return
  const { ReadAloud } = await import('./ReadAloud.tsx')
  useReader.setState({ Reader: ReadAloud })
}

/** Where the button to read aloud comes; it has its room from the start, so that nothing moves when it comes. */
export const ReadAloudPlace = () => {
  const { Reader } = useReader()
  return <div className="aloud noprint">{Reader && <Reader />}</div>
}
