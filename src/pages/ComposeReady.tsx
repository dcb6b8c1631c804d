import { Printer } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { wrongDoses, type Draft, type DraftProblem } from './composeDraft.ts'
import { QrCode } from './QrCode.tsx'
import { ShareButton } from './ShareButton.tsx'
import { useText } from './useText.ts'

/** Beyond this version a QR code of 3 cm gets too fine for many phones. */
export const largestLinkQr = 16
export type CardSize = 'a6' | 'a4'

const placeOf = (problem: DraftProblem, draft: Draft): string => {
  if (problem === 'parts') return 'parts-questions'
  if (problem === 'noExercise' || problem === 'tooMany') return 'compose-exercises'
  if (problem === 'dose') return `compose-${wrongDoses(draft)[0]?.join('-') ?? 'exercises'}`
  return `compose-${problem}`
}

/** The link, ready to share; until then what is missing. */
export const ComposeReady = ({
  draft,
  problems,
  link,
  size,
  onSize,
}: {
  readonly draft: Draft
  readonly problems: readonly DraftProblem[]
  readonly link: string | undefined
  readonly size: CardSize
  readonly onSize: (size: CardSize) => void
}) => {
  const { say } = useText()
  const ready = problems.length === 0
  return (
    <div className="panel ready">
      <h2>{say(ready ? 'practice:ready.title' : 'practice:ready.missingTitle')}</h2>
      <p role="status" className="vh">
        {ready && link !== undefined ? say('practice:ready.said') : ''}
      </p>
      {!ready && (
        <>
          <p>{say('practice:ready.missing')}</p>
          <ul className="lines">
            {problems.map((problem) => (
              <li key={problem}>
                <a
                  href={`#${placeOf(problem, draft)}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(placeOf(problem, draft))?.focus()
                  }}
                >
                  {say(`practice:problems.${problem}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {ready && link === undefined && <p>{say('practice:ready.making')}</p>}
      {ready && link !== undefined && <Ready draft={draft} link={link} size={size} onSize={onSize} />}
    </div>
  )
}

const Ready = ({
  draft,
  link,
  size,
  onSize,
}: {
  readonly draft: Draft
  readonly link: string
  readonly size: CardSize
  readonly onSize: (size: CardSize) => void
}) => {
  const { say } = useText()
  return (
    <>
      <QrCode
        text={link}
        label={say('practice:ready.qr')}
        tooLong={say('practice:ready.tooLong')}
        most={largestLinkQr}
      />
      <div className="field">
        <label htmlFor="compose-link">{say('practice:ready.link')}</label>
        <input
          type="text"
          id="compose-link"
          readOnly
          value={link}
          aria-describedby="compose-link-length"
          onFocus={({ target }) => target.select()}
        />
        <p className="muted" id="compose-link-length">
          {say('practice:ready.length', { count: link.length })}
        </p>
      </div>
      <div className="row top-row">
        <CopyButton label={say('practice:ready.copy')} text={link} done={say('practice:ready.copied')} />
        <ShareButton label={say('practice:ready.share')} text={draft.practice} url={link} />
      </div>
      <fieldset>
        <legend className="vh">{say('practice:ready.size')}</legend>
        <div className="seg">
          {(['a6', 'a4'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="card-size" value={each} checked={size === each} onChange={() => onSize(each)} />
              {say(`practice:ready.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Button look="quiet" onClick={() => window.print()}>
        <Printer className="i" aria-hidden="true" />
        {say('practice:ready.print')}
      </Button>
      <p>
        <a
          href="#compose-preview"
          onClick={(event) => {
            event.preventDefault()
            document.getElementById('compose-preview')?.focus()
          }}
        >
          {say('practice:ready.seePreview')}
        </a>
      </p>
    </>
  )
}
