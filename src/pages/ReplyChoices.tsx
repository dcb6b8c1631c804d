import { parts, partsOfAnswers, type Part } from '../share/parts.ts'
import { replyLimits } from '../share/reply.ts'
import type { ReplyDraft } from '../share/replyFlow.ts'
import type { AnswerSheet } from '../guide/language.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { Choice } from '../ui/Choice.tsx'
import type { Sayable } from './useReply.ts'
import { useText } from './useText.ts'

const isThere = (part: Part, { answers, hasDiary, hasActivity }: Sayable): boolean => {
  if (part === 'diary') return hasDiary
  if (part === 'activity') return hasActivity
  const sheet: AnswerSheet = answers
  return partsOfAnswers[part].some((question) => sheet[question] !== undefined)
}

/** What goes along: every part can be left out, thoughts of self-harm only go along after a yes. */
export const ReplyChoices = ({
  sayable,
  draft,
  locked,
  onChange,
}: {
  readonly sayable: Sayable
  readonly draft: ReplyDraft
  readonly locked: boolean
  readonly onChange: (draft: Partial<ReplyDraft>) => void
}) => {
  const { say } = useText()
  const there = parts.filter((part) => isThere(part, sayable))
  const { leftOut } = draft
  const selfHarm = sayable.answers.moodSigns?.includes('selfHarm') === true && !leftOut.includes('mood')
  return (
    <fieldset className="stack noprint choices" disabled={locked}>
      <legend>
        <h2>{say('share:summary.what')}</h2>
      </legend>
      <p className="hint">{say('share:summary.whatHint')}</p>
      <Choice
        name="parts"
        kind="checkbox"
        options={there.map((id) => ({ id, label: say(`share:parts.${id}`) }))}
        chosen={there.filter((part) => !leftOut.includes(part))}
        onChoose={(id) => {
          const part = id as Part // Choice gives back one of its options
          onChange({
            leftOut: leftOut.includes(part) ? leftOut.filter((each) => each !== part) : [...leftOut, part],
            ...(part === 'mood' && { selfHarm: false }),
          })
        }}
      />
      {leftOut.includes('signs') && <p className="remark">{say('share:summary.signsMatter')}</p>}
      {leftOut.includes('health') && !leftOut.includes('signs') && (
        <p className="remark">{say('share:summary.healthMatters')}</p>
      )}
      {selfHarm && (
        <>
          <p>{say('share:summary.selfHarmText')}</p>
          <Choice
            name="selfHarm"
            kind="checkbox"
            options={[{ id: 'yes', label: say('share:summary.selfHarm') }]}
            chosen={draft.selfHarm ? ['yes'] : []}
            onChoose={() => onChange({ selfHarm: !draft.selfHarm })}
          />
        </>
      )}
      <TextArea
        label={say('share:summary.question')}
        hint={say('share:summary.questionHint')}
        most={replyLimits.question}
        left={(count) => say('share:summary.left', { count })}
        value={draft.question}
        onChange={(question) => onChange({ question })}
      />
      <label className="field">
        <span>{say('share:summary.name')}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={replyLimits.name}
          value={draft.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      </label>
    </fieldset>
  )
}
