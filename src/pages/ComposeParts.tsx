import { Choice } from '../ui/Choice.tsx'
import type { Draft } from './composeDraft.ts'
import { useText } from './useText.ts'

const parts = ['questions', 'programme', 'checkIns'] as const

/** Which parts of the guide go along, and whether the practice wants the answers. */
export const ComposeParts = ({
  draft,
  onSet,
}: {
  readonly draft: Draft
  readonly onSet: (fields: Partial<Draft>) => void
}) => {
  const { say } = useText()
  return (
    <>
      <fieldset className="stack">
        <legend className="q-legend">
          <h2>{say('practice:parts.title')}</h2>
        </legend>
        <Choice
          name="parts"
          kind="checkbox"
          chosen={parts.filter((part) => draft.parts[part])}
          options={parts.map((id) => ({ id, label: say(`practice:parts.${id}`) }))}
          onChoose={(id) => {
            const part = id as (typeof parts)[number] // Choice gives back one of its options
            onSet({ parts: { ...draft.parts, [part]: !draft.parts[part] } })
          }}
        />
      </fieldset>
      <fieldset className="stack">
        <legend className="q-legend">
          <h2>{say('practice:parts.replyTitle')}</h2>
        </legend>
        <p className="hint" id="reply-hint">
          {say('practice:parts.replyHint')}
        </p>
        <Choice
          name="reply"
          kind="checkbox"
          describedBy="reply-hint"
          chosen={draft.reply ? ['yes'] : []}
          options={[{ id: 'yes', label: say('practice:parts.reply') }]}
          onChoose={() => onSet({ reply: !draft.reply })}
        />
      </fieldset>
    </>
  )
}
