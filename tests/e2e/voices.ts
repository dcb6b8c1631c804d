import type { Page } from 'playwright-core'

export type DeviceVoice = { readonly name: string; readonly lang: string; readonly localService: boolean }
export const dutchVoice: DeviceVoice = { name: 'Here', lang: 'nl-NL', localService: true }
export const dutchVoiceElsewhere: DeviceVoice = { name: 'Elsewhere', lang: 'nl-NL', localService: false }

type Speech = {
  readonly said: { readonly text: string; readonly voice: string | undefined }[]
  cancelled: number
  arrive: (voices: readonly DeviceVoice[]) => void
  finish: () => void
}

/** Runs in the page: a device with a voice, which the browser of these tests does not have. */
export const giveVoices = (voices: readonly DeviceVoice[]): void => {
  class Utterance extends EventTarget {
    voice: DeviceVoice | undefined
    lang = ''
    rate = 1
    text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  let here = voices
  let saying: Utterance | undefined
  const device = new EventTarget()
  const speech: Speech = {
    said: [],
    cancelled: 0,
    arrive: (late) => {
      here = late
      device.dispatchEvent(new Event('voiceschanged'))
    },
    finish: () => saying?.dispatchEvent(new Event('end')),
  }
  Object.assign(device, {
    getVoices: () => here,
    speak: (utterance: Utterance) => {
      saying = utterance
      speech.said.push({ text: utterance.text, voice: utterance.voice?.name })
    },
    cancel: () => {
      saying = undefined
      speech.cancelled += 1
    },
  })
  for (const [name, value] of Object.entries({ speech, speechSynthesis: device, SpeechSynthesisUtterance: Utterance }))
    Object.defineProperty(globalThis, name, { value, configurable: true })
}

type Window = { readonly speech: Speech } // put there by giveVoices
export const said = (page: Page) => page.evaluate(() => (globalThis as unknown as Window).speech.said)
export const cancelled = (page: Page) => page.evaluate(() => (globalThis as unknown as Window).speech.cancelled)
export const finishSentence = (page: Page) => page.evaluate(() => (globalThis as unknown as Window).speech.finish())
export const voicesArrive = (page: Page, voices: readonly DeviceVoice[]) =>
  page.evaluate((late) => (globalThis as unknown as Window).speech.arrive(late), voices)
