import { useCallback, useEffect, useState } from 'react'
import { storedNow, type StoredNow, type StoredText } from '../visit/storedNow.ts'
import { EraseButton } from './EraseButton.tsx'
import { useText } from './useText.ts'

/** What stands on this device now, by name and size, and the button that erases it. */
export const StoredHere = () => {
  const { say, language } = useText()
  const [stored, setStored] = useState<StoredNow>()
  const look = useCallback(() => {
    void storedNow().then(setStored)
  }, [])
  useEffect(look, [look])
  const bytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
  const kilobytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  })
  const lines = (texts: readonly StoredText[]) => (
    <ul className="lines measured addresses">
      {texts.map(({ name, size }) => (
        <li key={name}>
          <code>{name}</code>: {size === undefined ? say('settings:stored.notText') : bytes.format(size)}
        </li>
      ))}
    </ul>
  )
  return (
    <section className="stack" aria-labelledby="stored">
      <h2 id="stored">{say('settings:stored.title')}</h2>
      {stored !== undefined && (
        <div className="stack" id="stored-now">
          <h3>{say('settings:stored.tab')}</h3>
          {stored.tab.length === 0 ? <p>{say('settings:stored.nothing')}</p> : lines(stored.tab)}
          <h3>{say('settings:stored.device')}</h3>
          {stored.device.length === 0 ? <p>{say('settings:stored.nothing')}</p> : lines(stored.device)}
          <p className="measured">
            {say('settings:stored.files', { count: stored.files })}
            {stored.usage !== undefined &&
              ` ${say('settings:stored.usage', { size: kilobytes.format(stored.usage / 1000) })}`}
          </p>
        </div>
      )}
      <EraseButton onErased={look} />
      <p className="muted">{say('settings:stored.erase')}</p>
    </section>
  )
}
