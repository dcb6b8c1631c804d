import '../ui/styles/share.css'
import '../ui/styles/practice.css'
import { useState } from 'react'
import type { Invitation } from '../share/invitation.ts'
import { Lines } from '../ui/Steps.tsx'
import { isLanguage, firstLanguage } from '../i18n/languages.ts'
import { ComposeExercises } from './ComposeExercises.tsx'
import { ComposeKey } from './ComposeKey.tsx'
import { ComposeParts } from './ComposeParts.tsx'
import { ComposePractice } from './ComposePractice.tsx'
import { ComposeStart } from './ComposeStart.tsx'
import { ComposeReady, type CardSize } from './ComposeReady.tsx'
import { draftOf, draftProblems, invitationOf, previewOf, type Draft } from './composeDraft.ts'
import { ForPatient } from './ForPatient.tsx'
import { Page } from './Page.tsx'
import { SaveTemplate } from './SaveTemplate.tsx'
import { useDraft } from './useDraft.ts'
import { useLink } from './useLink.ts'
import { useOwnKey } from './useOwnKey.ts'
import { useText } from './useText.ts'

/** A physiotherapist makes a link: form, the ready link beside it, what the patient will see. */
export const ComposePage = () => {
  const { say, list, language } = useText()
  const here = isLanguage(language) ? language : firstLanguage
  const { draft, canUndo, change } = useDraft(here)
  const [size, setSize] = useState<CardSize>('a6')
  const problems = draftProblems(draft)
  const plain = invitationOf(draft)
  const { key, failed } = useOwnKey(plain !== undefined && draft.reply)
  const invitation = plain === undefined || !draft.reply ? plain : key && { ...plain, key: key.publicKey }
  const preview = previewOf(draft, say('practice:preview.nameless'))
  const link = useLink(invitation)
  const set = (fields: Partial<Draft>) => change({ type: 'set', fields })
  const open = (old: Invitation, reply: boolean) => change({ type: 'open', draft: draftOf(old, reply, here) })
  return (
    <Page id="compose" title={say('practice:compose.title')} className="page stack">
      <div className="stack">
        <p className="lede">{say('practice:compose.lede')}</p>
        <Lines lines={list('practice:compose.facts')} />
      </div>
      <div className="res compose">
        <div className="stack lg">
          <ComposeStart canUndo={canUndo} onOpen={open} onUndo={() => change({ type: 'undo' })} />
          <ComposePractice draft={draft} problems={problems} onSet={set} />
          <ComposeParts draft={draft} onSet={set} />
          {draft.parts.programme && <ComposeExercises draft={draft} onChange={change} />}
        </div>
        <aside>
          <ComposeReady draft={draft} problems={problems} link={link} size={size} onSize={setSize} />
        </aside>
        <div className="stack lg">
          {plain !== undefined && draft.reply && <ComposeKey ownKey={key} failed={failed} />}
          <ForPatient
            language={draft.language}
            preview={draft.reply ? { ...preview, key: anyKey } : preview}
            invitation={invitation}
            link={link}
            size={size}
          />
          <SaveTemplate invitation={plain} />
        </div>
      </div>
    </Page>
  )
}

const anyKey = 'A'.repeat(86) // of the length of one, for the preview
