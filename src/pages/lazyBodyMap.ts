import { lazy } from './lazy.tsx'

export const BodyMapQuestion = lazy(async () => ({ default: (await import('./BodyMapQuestion.tsx')).BodyMapQuestion }))
