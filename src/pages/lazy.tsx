import { use, useEffect, useReducer, type ComponentType, type FunctionComponent } from 'react'
import { LoadFailed } from './LoadFailed.tsx'

/** A page whose code and words come when they are needed; `load` fetches them ahead and never rejects. */
export type LazyPage<Props> = FunctionComponent<Props> & { readonly load: () => Promise<void> }

/** Like React's lazy, but shown at once when it is there, and with a plain message when it cannot be fetched. */
export const lazy = <Props extends object>(
  fetchPage: () => Promise<{ readonly default: ComponentType<Props> }>,
  Failed: ComponentType = LoadFailed,
): LazyPage<Props> => {
  let Found: ComponentType<Props> | undefined
  let failed = false
  let pending: Promise<void> | undefined
  const load = (): Promise<void> => {
    const keep = async () => {
      try {
        Found = (await fetchPage()).default
      } catch {
        failed = true
        pending = undefined
      }
    }
    pending ??= keep()
    return pending
  }
  const Page = (props: Props) => {
    const [, lookAgain] = useReducer((times: number) => times + 1, 0)
    useEffect(() => {
      if (Found === undefined) void load().then(lookAgain) // failed while fetching ahead: try again behind the message
    }, [])
    if (Found !== undefined) return <Found {...props} />
    if (failed) return <Failed />
    use(load())
    return undefined
  }
  return Object.assign(Page, { load })
}
