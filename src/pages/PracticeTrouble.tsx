import { usePracticeTrouble } from '../share/practiceStore.ts'
import { useText } from './useText.ts'

/** What went wrong with keeping. */
export const PracticeTrouble = () => {
  const { say } = useText()
  const trouble = usePracticeTrouble((state) => state.trouble)
  return (
    <div role="status">{trouble !== undefined && <p className="trouble">{say(`summary:trouble.${trouble}`)}</p>}</div>
  )
}
