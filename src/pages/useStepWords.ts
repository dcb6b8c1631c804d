import type { Phase } from '../session/phases.ts'
import { places, type Item } from '../session/program.ts'
import { useText } from './useText.ts'

const isPlace = (subject: Item['subject']): boolean => (places as readonly string[]).includes(subject)

/** Name, steps and the short instruction of each phase. */
export const useStepWords = () => {
  const { say, list } = useText()
  const wordsOf = ({ subject }: Item): string =>
    subject === 'heat' ? 'session:heat' : isPlace(subject) ? `session:places.${subject}` : `care:exercises.${subject}`
  const phaseKey = ({ subject }: Item, { kind, set }: Phase): string => {
    if (subject === 'heat')
      return kind === 'hold' ? (set > 1 ? 'session:heat.look' : 'session:phase.heat') : `session:phase.${kind}`
    if (!isPlace(subject)) return `session:phase.${kind}`
    return `session:phase.${kind === 'move' ? 'search' : kind === 'hold' ? 'press' : kind === 'back' ? 'let' : kind}`
  }
  return {
    name: (item: Item) => say(`${wordsOf(item)}.name`),
    steps: (item: Item) => list(`${wordsOf(item)}.steps`),
    phase: (item: Item, phase: Phase) => say(phaseKey(item, phase)),
    side: ({ side }: Phase) => (side === undefined ? '' : say(`session:sideLine.${side}`)),
  }
}
