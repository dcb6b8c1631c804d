import { Flame, NotebookPen, Play, Printer } from 'lucide-react'
import { Link } from 'wouter'
import { lengthOf, phasesOf } from '../session/phases.ts'
import { heatProgram, programFor, type Item } from '../session/program.ts'
import { keptSession } from '../session/keptSession.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { Lines } from '../ui/Steps.tsx'
import { CheckIns } from './CheckIns.tsx'
import { InstallHint } from './InstallHint.tsx'
import { LeftOut } from './LeftOut.tsx'
import { OffNow } from './OffNow.tsx'
import { Page } from './Page.tsx'
import { PlanChoiceFields } from './PlanChoiceFields.tsx'
import { PlanList } from './PlanList.tsx'
import { Programme } from './Programme.tsx'
import { Reminders } from './Reminders.tsx'
import { SafetyNet } from './SafetyNet.tsx'
import { useCareWithProgramme, type CareNow } from './useCareNow.ts'
import { WayToSummary } from './WayToSummary.tsx'
import { WayToPlan } from './WayToPlan.tsx'
import { useText } from './useText.ts'

/** The plan of today: start a session, what belongs to it, what is off and why, choices, check-ins, reminders. */
export const PlanPage = () => {
  const { say } = useText()
  const care = useCareWithProgramme()
  return (
    <Page id="plan" title={say('followup:plan.title')} className="page stack lg plan-page">
      {care === undefined ? (
        <>
          <Programme care={care} />
          <WayToPlan care={care} />
        </>
      ) : (
        <PlanToday care={care} />
      )}
    </Page>
  )
}

const PlanToday = ({ care }: { readonly care: CareNow }) => {
  const { say } = useText()
  const { plan, found, wanted } = care
  const news = [
    ...(found?.planEnds ? [say('followup:plan.ends'), say('followup:plan.returns')] : []),
    ...(found && found.unlocked.length > 0 && plan.active.includes('M-STRENGTH')
      ? [say('followup:plan.strength')]
      : []),
    ...(wanted.dose === 'half' ? [say('followup:plan.half')] : []),
    ...(care.start.episodesYear >= 3 ? [say('followup:plan.recurrent', { count: care.start.episodesYear })] : []),
  ]
  return (
    <>
      <CheckIns care={care} banner />
      {news.length > 0 && <Lines lines={news} />}
      {care.care.modules.length === 0 && (
        <p className="remark">
          <b>{say('followup:plan.notNow')}.</b>{' '}
          <Link href={found === undefined ? '/guide/advice' : '/plan/now'}>{say('followup:plan.advice')}</Link>
        </p>
      )}
      <Starts care={care} />
      <OffNow care={care} />
      <Programme care={care} />
      <PlanList advice={{ plan, level: care.care.level, modules: care.care.modules, cautions: care.care.cautions }} />
      <LeftOut hidden={care.care.hidden} />
      <SafetyNet />
      {care.care.modules.length > 0 && <PlanChoiceFields care={care} />}
      <CheckIns care={care} />
      <Reminders care={care} />
      <InstallHint />
      <div className="row noprint">
        <Link className={buttonClass({ look: 'quiet' })} href="/diary">
          <NotebookPen className="i" aria-hidden="true" />
          {say('followup:plan.diary')}
        </Link>
        <Link className={buttonClass({ look: 'quiet' })} href="/guide/advice">
          {say('followup:plan.advice')}
        </Link>
        <WayToSummary progress />
        <Button look="quiet" onClick={() => window.print()}>
          <Printer className="i" aria-hidden="true" />
          {say('followup:plan.print')}
        </Button>
      </div>
    </>
  )
}

const Starts = ({ care }: { readonly care: CareNow }) => {
  const { say } = useText()
  const program = programFor(care.wanted)
  if (care.restsUntil !== undefined) return <WayToPlan care={care} />
  const minutesOf = (items: readonly Item[]) => Math.max(1, Math.round(lengthOf(phasesOf(items)) / 60))
  return (
    <div className="row noprint">
      {program.length > 0 && (
        <Link className={buttonClass({})} href="/session">
          <Play className="i" aria-hidden="true" />
          {keptSession()?.kind === 'plan'
            ? say('followup:plan.goOn')
            : say('followup:plan.start', { count: minutesOf(program) })}
        </Link>
      )}
      {care.care.modules.includes('M-HEAT') && (
        <Link className={buttonClass({ look: program.length > 0 ? 'quiet' : 'primary' })} href="/session/heat">
          <Flame className="i" aria-hidden="true" />
          {say('followup:plan.heat', { minutes: minutesOf(heatProgram(care.wanted.cautions)) })}
        </Link>
      )}
    </div>
  )
}
