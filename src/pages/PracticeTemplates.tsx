import { Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { removeTemplate, usePractice, usePracticeTrouble, type Template } from '../share/practiceStore.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { useText } from './useText.ts'

/** Links the practice kept on this device, to open in the form or delete. */
export const PracticeTemplates = ({ onOpen }: { readonly onOpen: (template: Template) => void }) => {
  const { say } = useText()
  const templates = usePractice(({ templates: all }) => all)
  const trouble = usePracticeTrouble((state) => state.trouble)
  const [removing, setRemoving] = useState<Template>()
  const [removed, setRemoved] = useState<string>()
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (removed !== undefined) status.current?.focus() // its button is gone
  }, [removed])
  return (
    <div className="stack">
      {templates.length > 0 && <h2>{say('practice:templates.title')}</h2>}
      {trouble && <p className="remark">{say(`practice:templates.trouble.${trouble}`)}</p>}
      <ul className="kept-list">
        {templates.map((template) => (
          <li key={template.id}>
            <bdi>{template.name}</bdi>
            <span className="row">
              <Button
                small
                look="quiet"
                aria-label={say('practice:templates.openLabel', { name: template.name })}
                onClick={() => onOpen(template)}
              >
                {say('practice:templates.open')}
              </Button>
              <Button
                small
                look="quiet"
                aria-label={say('practice:templates.removeLabel', { name: template.name })}
                onClick={() => setRemoving(template)}
              >
                <Trash2 className="i" aria-hidden="true" />
                {say('practice:templates.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" ref={status} tabIndex={-1}>
        {removed !== undefined && say('practice:templates.removed', { name: removed })}
      </p>
      {removing && (
        <ConfirmDialog
          title={say('practice:templates.removeTitle', { name: removing.name })}
          text={say('practice:templates.removeText')}
          yes={say('practice:templates.remove')}
          no={say('practice:keys.keep')}
          onNo={() => setRemoving(undefined)}
          onYes={() => {
            removeTemplate(removing.id)
            setRemoved(removing.name)
            setRemoving(undefined)
          }}
        />
      )}
    </div>
  )
}
