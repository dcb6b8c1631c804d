import { localVoice } from './localVoice.ts'

const rate = 0.9 // a little slower than the voice does by itself

const utteranceOf = (text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance => {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = voice.lang
  utterance.voice = voice
  utterance.rate = rate
  return utterance
}

export const beQuiet = (): void => {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}
/** Says a text instead of what is being said; nothing without a voice on the device. */
export const speak = (text: string, language: string): void => {
  const voice = localVoice(language)
  if (voice === undefined) return
  speechSynthesis.cancel()
  speechSynthesis.speak(utteranceOf(text, voice))
}

/** Says a sentence and tells when it was said to its end. Returns how to break it off. */
export const saySentence = (
  text: string,
  language: string,
  told: { readonly onSaid: () => void; readonly onFailed: () => void },
): (() => void) => {
  const voice = localVoice(language)
  if (voice === undefined) {
    told.onFailed()
    return () => undefined
  }
  const utterance = utteranceOf(text, voice)
  utterance.addEventListener('end', told.onSaid)
  utterance.addEventListener('error', told.onFailed)
  speechSynthesis.speak(utterance)
  return () => {
    utterance.removeEventListener('end', told.onSaid)
    utterance.removeEventListener('error', told.onFailed)
    speechSynthesis.cancel()
  }
}
