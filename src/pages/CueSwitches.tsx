import { canVibrate, tone, vibrate } from '../session/cues.ts'
import { chooseCues, useKept } from '../visit/kept.ts'
import { useText } from './useText.ts'
import { useVoice } from './useVoice.ts'

/** Voice, tone and vibration: off until asked for, and remembered. Only what this device has. */
export const CueSwitches = () => {
  const { say, language } = useText()
  const hasVoice = useVoice(language)
  const cues = useKept((kept) => kept.cues)
  const offered = (['voice', 'sound', 'vibration'] as const).filter(
    (cue) => cue === 'sound' || (cue === 'voice' ? hasVoice : canVibrate()),
  )
  return (
    <fieldset className="cues">
      <legend>{say('session:cues.title')}</legend>
      {offered.map((cue) => (
        <label className="cue" key={cue}>
          <input
            type="checkbox"
            checked={cues[cue]}
            onChange={({ target }) => {
              chooseCues({ [cue]: target.checked })
              // a tap is the only moment at which a phone lets sound begin
              if (target.checked && cue === 'sound') tone(520)
              if (target.checked && cue === 'vibration') vibrate()
            }}
          />
          <span>{say(`session:cues.${cue}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
