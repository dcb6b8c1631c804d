import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { askToPersist } from '../visit/kept.ts'
import { useText } from './useText.ts'

type State = 'unknown' | 'promised' | 'mayGo' | 'refused'

/** Whether the browser promises to leave what is kept alone when it is short of space. */
export const StoragePromise = () => {
  const { say } = useText()
  const [state, setState] = useState<State>('unknown')
  useEffect(() => {
    const { storage: room } = navigator as { readonly storage?: StorageManager } // not on plain http
    void room
      ?.persisted()
      .then((promised) => setState(promised ? 'promised' : 'mayGo'))
      .catch(() => undefined)
  }, [])
  if (state === 'unknown') return undefined
  return (
    <>
      <p role="status">{say(`settings:promise.${state}`)}</p>
      {state === 'mayGo' && (
        <div className="row">
          <Button
            look="quiet"
            small
            onClick={() => void askToPersist().then((promised) => setState(promised ? 'promised' : 'refused'))}
          >
            {say('settings:promise.ask')}
          </Button>
        </div>
      )}
    </>
  )
}
