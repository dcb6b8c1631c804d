import { useText } from './useText.ts'

/** Seconds as m:ss for the clock, and as words for a whole session. */
export const useClockWords = () => {
  const { say, language } = useText()
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 })
  const one = new Intl.NumberFormat(language)
  return {
    clock: (seconds: number): string => {
      const whole = Math.ceil(seconds)
      return `${one.format(Math.floor(whole / 60))}:${two.format(whole % 60)}`
    },
    minutes: (seconds: number): string => say('session:minutes', { count: Math.max(1, Math.round(seconds / 60)) }),
  }
}
