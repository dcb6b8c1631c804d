import { StopBox } from '../ui/StopBox.tsx'
import { useText } from './useText.ts'

/** When to call, whatever the advice said. Always in sight, above the plan. */
export const SafetyNet = () => {
  const { say, list, emergency } = useText()
  return (
    <StopBox title={say('advice:safetyNet.sameDayTitle')} lines={list('advice:safetyNet.sameDay')}>
      <h3>
        <a target="_top" href={`tel:${emergency}`}>
          {say('advice:safetyNet.emergencyTitle')}
        </a>
      </h3>
      <ul>
        {list('advice:safetyNet.emergency').map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </StopBox>
  )
}
