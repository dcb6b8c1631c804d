import { create } from 'zustand'

/** Something about keeping data that the person should know. */
export type Notice =
  | { readonly kind: 'noStorage' | 'full' | 'newer' | 'language' | 'elsewhere' | 'erasedElsewhere' }
  | { readonly kind: 'broken'; readonly raw: string }

export const useNotice = create<{ readonly notice: Notice | undefined }>(() => ({ notice: undefined }))
export const tell = (notice: Notice): void => useNotice.setState({ notice })
export const hideNotice = (): void => useNotice.setState({ notice: undefined })
