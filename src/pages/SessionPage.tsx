import { useState } from 'react'
import { heatProgram, programFor, staysWithin } from '../session/program.ts'
import { forgetSession, keptSession } from '../session/keptSession.ts'
import { newSession, type SessionSoFar } from '../session/player.ts'
import type { SessionKind } from '../session/storedSession.ts'
import { Page } from './Page.tsx'
import { SessionPlayer } from './SessionPlayer.tsx'
import { SessionReady } from './SessionReady.tsx'
import { cautionsFor } from './SessionCautions.tsx'
import { useCareWithProgramme } from './useCareNow.ts'
import { WayToPlan } from './WayToPlan.tsx'
import { useText } from './useText.ts'

type Running = { readonly soFar: SessionSoFar; readonly began: string }

/** A guided session: what it holds, then the player. Only what is allowed today; an interrupted one can go on. */
export const SessionPage = ({ kind }: { readonly kind: SessionKind }) => {
  const { say } = useText()
  const care = useCareWithProgramme()
  const [running, setRunning] = useState<Running>()
  const [kept, setKept] = useState(() => keptSession())
  const title = say(kind === 'heat' ? 'session:heatTitle' : 'session:title')
  if (running !== undefined && care !== undefined)
    return <SessionPlayer kind={kind} soFar={running.soFar} began={running.began} care={care} />
  const program =
    care === undefined
      ? []
      : kind === 'heat'
        ? care.care.modules.includes('M-HEAT')
          ? heatProgram(care.wanted.cautions)
          : []
        : programFor(care.wanted)
  // what a check-in switched off or halved is not gone on with
  const goOn = kept?.kind === kind && staysWithin(kept.soFar.program, program) ? kept : undefined
  if (care === undefined || program.length === 0 || care.restsUntil !== undefined)
    return (
      <Page id={`session-${kind}`} title={title} className="page stack">
        <WayToPlan care={care} />
      </Page>
    )
  return (
    <Page id={`session-${kind}`} title={title} className="page stack">
      <SessionReady
        program={program}
        half={care.wanted.dose === 'half'}
        cautions={cautionsFor(program, care.wanted.cautions)}
        onStart={() => {
          forgetSession()
          setKept(undefined)
          setRunning({ soFar: newSession(program), began: new Date().toISOString() })
        }}
        onGoOn={goOn && (() => setRunning({ soFar: goOn.soFar, began: goOn.began }))}
      />
    </Page>
  )
}
