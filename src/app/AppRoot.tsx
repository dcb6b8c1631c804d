import type { i18n as I18n } from 'i18next'
import { useEffect, useLayoutEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { emergencyNumber } from '../guide/contacts.ts'
import type { LoadNamespaces } from '../pages/resultPages.tsx'
import { VisitProvider } from '../visit/VisitProvider.tsx'
import type { VisitActor } from '../visit/visitActor.ts'
import { App } from './App.tsx'
import { Boundary } from './Boundary.tsx'

const nothing = () => undefined

type Props = {
  readonly i18n: I18n
  readonly load: LoadNamespaces
  /** A visit without answers: what the page was made with, and what it is hydrated with. */
  readonly fresh: VisitActor
  /** The visit of this device; it takes over as soon as the page is hydrated. */
  readonly found: VisitActor
  /** Runs while the page still shows `fresh`, and what the person ticked in it. */
  readonly onHydrated?: () => void
  /** Runs when `found` is shown. */
  readonly onTakenOver?: () => void
}

/** The same tree when the pages are made and in the browser. */
export const AppRoot = ({ i18n, load, fresh, found, onHydrated = nothing, onTakenOver = nothing }: Props) => {
  const [actor, setActor] = useState(fresh)
  useLayoutEffect(() => {
    onHydrated()
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- in the same task: a tick in between would go to `fresh`
    setActor(found)
  }, [onHydrated, found])
  useEffect(() => {
    if (actor === found) onTakenOver()
  }, [actor, found, onTakenOver])
  const words = (key: 'crash.title' | 'crash.text' | 'crash.reload') =>
    i18n.t(key, { emergency: emergencyNumber(actor.getSnapshot().context.answers.country) })
  return (
    <I18nextProvider i18n={i18n}>
      <VisitProvider actor={actor}>
        <Boundary title={words('crash.title')} text={words('crash.text')} reload={words('crash.reload')}>
          <App i18n={i18n} load={load} />
        </Boundary>
      </VisitProvider>
    </I18nextProvider>
  )
}
