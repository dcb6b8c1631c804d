import { useEffect, useReducer } from 'react'
import type { ExerciseId } from '../guide/care/exercises.ts'
import type { DoseField } from '../share/dosage.ts'
import type { Language } from '../i18n/languages.ts'
import { emptyDraft, type Draft } from './composeDraft.ts'

export type DraftChange =
  | { readonly type: 'set'; readonly fields: Partial<Draft> }
  | { readonly type: 'tick'; readonly exercise: ExerciseId }
  | { readonly type: 'dose'; readonly exercise: ExerciseId; readonly field: DoseField; readonly text: string }
  | { readonly type: 'open'; readonly draft: Draft }
  | { readonly type: 'undo' }
type State = {
  readonly draft: Draft
  /** What was in the form before something else was opened in it. */
  readonly before?: Draft
}

const changed = (draft: Draft, change: Exclude<DraftChange, { type: 'open' | 'undo' }>): Draft => {
  if (change.type === 'set') return { ...draft, ...change.fields }
  if (change.type === 'tick') {
    const { chosen } = draft
    const { exercise } = change
    return {
      ...draft,
      chosen: chosen.includes(exercise) ? chosen.filter((id) => id !== exercise) : [...chosen, exercise],
    }
  }
  const dose = { ...draft.doses[change.exercise], [change.field]: change.text }
  return { ...draft, doses: { ...draft.doses, [change.exercise]: dose } }
}
const next = (state: State, change: DraftChange): State => {
  if (change.type === 'open') return { draft: change.draft, before: state.draft }
  if (change.type === 'undo') return { draft: state.before ?? state.draft }
  return { ...state, draft: changed(state.draft, change) }
}

let last: State | undefined
/** Forgets what was typed. */
export const forgetDraft = (): void => {
  last = undefined
}
/** The form, kept in memory while the guide is open, so that a look at another page loses nothing. */
export const useDraft = (language: Language) => {
  const [state, change] = useReducer(next, undefined, (): State => last ?? { draft: emptyDraft(language) })
  useEffect(() => {
    last = state
  }, [state])
  return { draft: state.draft, canUndo: state.before !== undefined, change }
}
