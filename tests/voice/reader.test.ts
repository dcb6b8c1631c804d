import { describe, expect, test } from 'vitest'
import { createActor, fromCallback } from 'xstate'
import { reader } from '../../src/voice/reader.ts'

/** A reader whose voice says a sentence as soon as it is told to. */
const start = () => {
  const said: string[] = []
  let finish = () => {}
  let fail = () => {}
  const voice = fromCallback<{ type: 'said' } | { type: 'failed' }, { sentence: string; language: string }>(
    ({ input, sendBack }) => {
      said.push(input.sentence)
      finish = () => sendBack({ type: 'said' })
      fail = () => sendBack({ type: 'failed' })
    },
  )
  const actor = createActor(reader.provide({ actors: { voice } })).start()
  return { actor, said, finish: () => finish(), fail: () => fail(), phase: () => actor.getSnapshot().value }
}
const text = { type: 'read', sentences: ['One.', 'Two.', 'Three.'], language: 'en' } as const

describe('a text that is read aloud', () => {
  test('is said sentence by sentence, and then it is silent', () => {
    const { actor, said, finish, phase } = start()
    actor.send(text)
    finish()
    finish()
    expect(phase()).toBe('reading')
    finish()
    expect([said, phase()]).toEqual([['One.', 'Two.', 'Three.'], 'silent'])
  })
  test('goes on after a pause with the sentence it was in', () => {
    const { actor, said, finish } = start()
    actor.send(text)
    finish()
    actor.send({ type: 'pause' })
    finish() // too late: the pause has come
    expect(said).toEqual(['One.', 'Two.'])
    actor.send({ type: 'goOn' })
    expect(said).toEqual(['One.', 'Two.', 'Two.'])
  })
  test('begins at the start again after a stop', () => {
    const { actor, said, finish } = start()
    actor.send(text)
    finish()
    actor.send({ type: 'stop' })
    actor.send(text)
    expect(said).toEqual(['One.', 'Two.', 'One.'])
  })
  test('stops when the voice fails, and a text without sentences does not start', () => {
    const { actor, fail, phase } = start()
    actor.send(text)
    fail()
    expect(phase()).toBe('silent')
    actor.send({ ...text, sentences: [] })
    expect(phase()).toBe('silent')
  })
})
