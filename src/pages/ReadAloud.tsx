import { useMachine } from '@xstate/react'
import { Pause, Play, Square, Volume2 } from 'lucide-react'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { reader } from '../voice/reader.ts'
import { readable } from '../voice/readable.ts'
import { beQuiet } from '../voice/speak.ts'
import { useText } from './useText.ts'
import { useVoice } from './useVoice.ts'

/** Reads the page with a voice of the device, when asked; quiet again as soon as the person leaves the page. */
export const ReadAloud = () => {
  const { t, language } = useText()
  const hasVoice = useVoice(language)
  const [path] = useLocation()
  const [state, send] = useMachine(reader)
  useEffect(() => {
    addEventListener('pagehide', beQuiet)
    return () => {
      send({ type: 'stop' })
      removeEventListener('pagehide', beQuiet)
    }
  }, [path, language, send])
  if (!hasVoice) return undefined
  const read = () => {
    const main = document.querySelector('main')
    if (main !== null) send({ type: 'read', sentences: readable(main, language), language })
  }
  if (state.matches('silent'))
    return (
      <button type="button" className="tool" onClick={read}>
        <Volume2 className="i" aria-hidden="true" />
        {t('aloud.read')}
      </button>
    )
  const paused = state.matches('paused')
  const Icon = paused ? Play : Pause
  return (
    <>
      <button type="button" className="tool" onClick={() => send({ type: paused ? 'goOn' : 'pause' })}>
        <Icon className="i" aria-hidden="true" />
        {t(paused ? 'aloud.goOn' : 'aloud.pause')}
      </button>
      <button type="button" className="tool" onClick={() => send({ type: 'stop' })}>
        <Square className="i" aria-hidden="true" />
        {t('aloud.stop')}
      </button>
    </>
  )
}
