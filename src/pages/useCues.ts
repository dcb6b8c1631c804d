import { useEffect, useEffectEvent } from 'react'
import type { ActorRefFrom } from 'xstate'
import { tone, vibrate } from '../session/cues.ts'
import type { Cue, player } from '../session/player.ts'
import { useKept } from '../visit/kept.ts'
import { beQuiet, speak } from '../voice/speak.ts'
import { spokenSentences } from './spokenSentences.ts'
import { useStepWords } from './useStepWords.ts'
import { useText } from './useText.ts'

const startTone = 520, // hertz
  changeTone = 440

/** Says, sounds and vibrates what the session tells, as far as the person asked for it. */
export const useCues = (actor: ActorRefFrom<typeof player>): void => {
  const words = useStepWords()
  const { say, language } = useText()
  const tell = useEffectEvent((cue: Cue) => {
    const { voice, sound, vibration } = useKept.getState().cues
    const change = cue.type === 'done' || cue.newItem || cue.phase.kind !== 'back'
    if (sound && change) tone(cue.type === 'phase' && cue.newItem ? startTone : changeTone)
    if (vibration && change) vibrate()
    if (!voice) return
    if (cue.type === 'done') {
      speak(say('session:done.title'), language)
      return
    }
    const item = actor.getSnapshot().context.program[cue.phase.item]
    if (item === undefined) return
    const spoken = cue.newItem
      ? [words.name(item), ...words.steps(item)]
      : [
          cue.phase.kind === 'switchSide' || cue.phase.kind === 'move' ? words.side(cue.phase) : '',
          words.phase(item, cue.phase),
        ]
    speak(spokenSentences(spoken), language)
  })
  useEffect(() => {
    const subscription = actor.on('*', (cue) => tell(cue))
    return () => {
      subscription.unsubscribe()
      beQuiet()
    }
  }, [actor])
}
