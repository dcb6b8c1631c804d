/** Which signals a person wants beside the screen; none until they say so. */
export type Cues = { readonly voice: boolean; readonly sound: boolean; readonly vibration: boolean }
export const noCues: Cues = { voice: false, sound: false, vibration: false }

export const canVibrate = (): boolean => 'vibrate' in navigator

let audio: AudioContext | undefined
/** A soft tone; `hertz` is higher for the start of something. */
export const tone = (hertz: number): void => {
  audio ??= new AudioContext()
  const from = audio.currentTime
  const sound = audio.createOscillator()
  const volume = audio.createGain()
  sound.frequency.value = hertz
  volume.gain.setValueAtTime(0, from)
  volume.gain.linearRampToValueAtTime(0.15, from + 0.05)
  volume.gain.exponentialRampToValueAtTime(0.001, from + 0.7)
  sound.connect(volume).connect(audio.destination)
  sound.start(from)
  sound.stop(from + 0.75)
}
export const vibrate = (): void => {
  if (canVibrate()) navigator.vibrate(120)
}
