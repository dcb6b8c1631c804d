import '../ui/styles/summary.css'
import type { ReactNode } from 'react'
import { BodyMap } from '../drawings/BodyMap.tsx'
import type { Reply } from '../share/reply.ts'
import type { SummaryLine } from './summaryRows.ts'
import { useSummary, type CheckInWords, type SummaryInWords, type SummaryRow } from './useSummary.ts'
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
  const summary = useSummary(reply)
  const { title, rows, checkIns, footer } = summary
  return (
    <article className="sheet summary" data-print={printSize(summary)} aria-labelledby="summary-title">
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

const Row = ({ row, children }: { readonly row: SummaryRow; readonly children: ReactNode }) => (
  <div className={`row-${row.id}`}>
    <dt>{row.label}</dt>
    <dd>
      {row.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {children}
    </dd>
  </div>
)

/** Lines whose row already says what they are; all others need their own label: present or denied, for one. */
const saidByRow: readonly string[] = ['reason', 'places', 'movement', 'tried', 'question']

const Line = ({ line: { id, label, text, alert } }: { readonly line: SummaryLine }) => (
  <p className={alert === true ? 'alert' : undefined}>
    {!saidByRow.includes(id) && <span className="label">{label}: </span>}
    <bdi className="said">{id === 'because' || id === 'alsoRules' ? withWholeIds(text) : text}</bdi>
  </p>
)

/** A rule id does not break at the end of a line. */
const withWholeIds = (text: string): readonly ReactNode[] =>
  text.split(/(R-[A-Z]{2}-\d+)/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span className="id" key={part}>
        {part}
      </span>
    ),
  )

/** Print is as large as fits on one page of A4. */
const printSize = ({ rows, checkIns }: SummaryInWords): 'large' | 'middle' | 'small' => {
  const texts = [
    ...rows.flatMap(({ lines }) => lines.map(({ label, text }) => label + text)),
    ...checkIns.map((each) => each.line),
  ]
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  return characters < 2400 ? 'large' : characters < 3500 ? 'middle' : 'small'
}

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
                  <td key={column} data-label={say(`summary:followUp.${column}`)}>
                    {each[column]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
