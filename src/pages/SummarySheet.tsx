import '../ui/styles/summary.css'
import type { ReactNode } from 'react'
import { BodyMap } from '../drawings/BodyMap.tsx'
import type { Reply } from '../share/reply.ts'
import type { SummaryLine } from './summaryRows.ts'
import { useSummary, type CheckInWords, type SummaryRow } from './useSummary.ts'
import { useText } from './useText.ts'

const columns = [
  'on',
  'pain',
  'change',
  'activity',
  'sideEffects',
  'newSigns',
  'done',
] as const satisfies readonly (keyof CheckInWords)[]

/** A reply as one A4 page for a clinician; white in both themes, as it is on paper. */
export const SummarySheet = ({ reply }: { readonly reply: Reply }) => {
  const { title, rows, checkIns, footer } = useSummary()(reply)
  return (
    <article className="sheet summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      <Places chosen={reply.answers.painRegions ?? []} />
      <dl>
        {rows.map((row) => (
          <Row key={row.id} row={row}>
            {row.id === 'followUp' && checkIns.length > 0 && <CheckInTable checkIns={checkIns} />}
          </Row>
        ))}
      </dl>
      <footer>{footer}</footer>
    </article>
  )
}

/** Without its label such a line would read as present. */
const findingIds: readonly string[] = ['present', 'unsure', 'denied', 'unknown']

const Row = ({ row, children }: { readonly row: SummaryRow; readonly children: ReactNode }) => (
  <div className={`row-${row.id}`}>
    <dt>{row.label}</dt>
    <dd>
      {row.lines.map((line) => (
        <Line key={line.id} line={line} alone={row.lines.length === 1 && !findingIds.includes(line.id)} />
      ))}
      {children}
    </dd>
  </div>
)

const Line = ({ line: { label, text, alert }, alone }: { readonly line: SummaryLine; readonly alone: boolean }) => (
  <p className={alert === true ? 'alert' : undefined}>
    {!alone && <span className="label">{label}: </span>}
    <span className="said">{text}</span>
  </p>
)

const Places = ({ chosen }: { readonly chosen: readonly string[] }) => {
  const { say } = useText()
  if (chosen.length === 0) return undefined
  const labels = { left: say('summary:map.left'), right: say('summary:map.right') }
  return (
    <div className="maps" aria-hidden="true">
      {(['back', 'front'] as const).map((view) => (
        <figure key={view}>
          <BodyMap view={view} crop="closeUp" chosen={chosen} labels={labels} />
          <figcaption>{say(`summary:map.${view}`)}</figcaption>
        </figure>
      ))}
    </div>
  )
}

/** Columns without any answer are left out. */
const CheckInTable = ({ checkIns }: { readonly checkIns: readonly CheckInWords[] }) => {
  const { say } = useText()
  const shown = columns.filter((column) => checkIns.some((each) => each[column] !== ''))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="scroll" tabIndex={0} role="region" aria-label={say('summary:followUp.caption')}>
      <table>
        <thead>
          <tr>
            {shown.map((column) => (
              <th scope="col" key={column}>
                {say(`summary:followUp.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checkIns.map((each) => (
            <tr key={`${each.moment} ${each.on}`}>
              {shown.map((column) =>
                column === 'on' ? (
                  <th scope="row" key={column}>
                    {each.on} ({each.moment})
                  </th>
                ) : (
                  <td key={column}>{each[column]}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
