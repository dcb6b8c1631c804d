import { Download } from 'lucide-react'
import { repliesFile } from '../share/repliesFile.ts'
import { Button } from '../ui/Button.tsx'
import { saveFile } from './saveFile.ts'
import { summaryText } from './summaryText.ts'
import type { Listed } from './useKeptReplies.ts'
import { useInWords } from './useSummary.ts'
import { useText } from './useText.ts'

/** All kept replies as files: sealed, or as text to read. */
export const ExportReplies = ({ listed }: { readonly listed: readonly Listed[] }) => {
  const { say } = useText()
  const inWords = useInWords()
  const texts = () =>
    listed
      .flatMap(({ reply }) => (reply === undefined ? [] : [summaryText(inWords(reply))]))
      .join(`\n${'='.repeat(60)}\n\n`)
  return (
    <div className="stack">
      <div className="row">
        <Button
          look="quiet"
          small
          onClick={() => saveFile('nekwijzer-replies.json', 'application/json', repliesFile(listed))}
        >
          <Download className="i" aria-hidden="true" />
          {say('summary:replies.exportSealed')}
        </Button>
        <Button look="quiet" small onClick={() => saveFile('nekwijzer-replies.txt', 'text/plain', texts())}>
          <Download className="i" aria-hidden="true" />
          {say('summary:replies.exportText')}
        </Button>
      </div>
      <p className="hint">{say('summary:replies.exportHint')}</p>
    </div>
  )
}
