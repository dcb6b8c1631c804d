import { useState } from 'react'
import { localDay } from '../diary/entries.ts'

/** The moment at which the page was opened. */
export const useNow = (): Date => useState(() => new Date())[0]
/** That day on the person's own calendar, YYYY-MM-DD. */
export const useToday = (): string => localDay(useNow())
