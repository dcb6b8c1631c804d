import '../ui/styles/file.css'
import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { mergeEntries } from '../diary/diary.ts'
import type { Entry } from '../diary/entries.ts'
import { Button } from '../ui/Button.tsx'
import { saveFile } from './saveFile.ts'
import { useText } from './useText.ts'
import { useNow } from './useToday.ts'

/** The diary as a file, and back. A file that cannot be read changes nothing and says why. */
export const DiaryTransfer = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const { say } = useText()
  const [status, setStatus] = useState('')
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    const { readDiaryFile } = await import('../diary/transfer.ts')
    const found = readDiaryFile(await file.text())
    setStatus(
      found.kind === 'read'
        ? say('diary:transfer.added', { count: mergeEntries(found.entries) })
        : say(`diary:transfer.${found.kind}`),
    )
  }
  const exportedOn = useNow().toISOString()
  const save = async (kind: 'json' | 'csv') => {
    const { diaryFile, diaryTable } = await import('../diary/transfer.ts')
    if (kind === 'json') saveFile('nekwijzer-diary.json', 'application/json', diaryFile(entries, exportedOn))
    else saveFile('nekwijzer-diary.csv', 'text/csv', diaryTable(entries))
  }
  return (
    <section className="stack noprint" aria-labelledby="diary-transfer">
      <h2 id="diary-transfer">{say('diary:transfer.title')}</h2>
      <p>{say('diary:transfer.text')}</p>
      {entries.length > 0 && (
        <div className="row">
          {(['json', 'csv'] as const).map((kind) => (
            <Button key={kind} small look="quiet" onClick={() => void save(kind)}>
              <Download className="i" aria-hidden="true" />
              {say(`diary:transfer.${kind}`)}
            </Button>
          ))}
          <Button small look="quiet" onClick={() => window.print()}>
            <Printer className="i" aria-hidden="true" />
            {say('diary:transfer.print')}
          </Button>
        </div>
      )}
      <label className="field">
        <span>{say('diary:transfer.read')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void read(target.files?.[0])
            target.value = ''
          }}
        />
      </label>
      <p role="status">{status}</p>
    </section>
  )
}
