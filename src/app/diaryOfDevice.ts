import { useKept } from '../visit/kept.ts'

const open = async (): Promise<void> => {
  const { allowKeepingDiary, rehydrateDiary } = await import('../diary/diary.ts')
  await rehydrateDiary()
  allowKeepingDiary(useKept.getState().consent === 'yes')
  useKept.subscribe(({ consent }) => allowKeepingDiary(consent === 'yes'))
}
let opened: Promise<void> | undefined

/** Reads the diary of this device, once. Rejects when its code cannot be fetched; the next call tries again. */
export const openDiary = (): Promise<void> => {
  opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}
