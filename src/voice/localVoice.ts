/** A voice that lives on the device, for a language tag; with any other voice the text would leave the device. */
export const localVoice = (language: string): SpeechSynthesisVoice | undefined => {
  if (!('speechSynthesis' in globalThis)) return undefined
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language)
  return voices.find((voice) => voice.default) ?? voices[0]
}
/** Voices may arrive late. Returns how to stop watching. */
export const watchVoices = (onChange: () => void): (() => void) => {
  if (!('speechSynthesis' in globalThis)) return () => undefined
  speechSynthesis.addEventListener('voiceschanged', onChange)
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange)
}
