import { clear, get, set } from 'idb-keyval'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeKey, type PracticeKey } from '../../src/share/keys.ts'
import { openReply, sealReply } from '../../src/share/seal.ts'
import * as version1 from './version1.ts'

const now = '2026-11-25T09:00:00.000Z'
const documentKey = 'nekwijzer-practice'
const keysKey = 'nekwijzer-practice-keys'

type Store = typeof import('../../src/share/practiceStore.ts')
let reloads = 0
/** The store as after a reload: a new module, only what is kept on the device is left. */
const opened = async (): Promise<Store> => {
  reloads += 1
  const store = (await import(/* @vite-ignore */ `../../src/share/practiceStore.ts?reload=${reloads}`)) as Store // same file
  await store.openPractice()
  return store
}
const storedText = (): Promise<string | undefined> => get<string>(documentKey)
const names = async (): Promise<readonly string[]> =>
  (await opened()).usePractice.getState().templates.map(({ name }) => name)

beforeEach(async () => {
  await clear()
})

describe('keys of a practice', () => {
  test('are there after a reload, still open replies, and still cannot be taken out', async () => {
    const { key, spare } = await makeKey(now)
    const sealed = await sealReply(version1.reply, key.publicKey)
    await (await opened()).addKey(key, spare)
    const { keys, spares, kept } = (await opened()).useKeys.getState()
    expect(keys).toHaveLength(1)
    expect(kept).toBe(true)
    expect(spares).toEqual({})
    const [restored] = keys
    if (restored === undefined) throw new Error('the key was lost')
    expect(restored.privateKey).toBeInstanceOf(CryptoKey)
    expect(restored.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('jwk', restored.privateKey)).rejects.toBeInstanceOf(Error)
    expect(await openReply(sealed, keys)).toEqual(version1.reply)
  })
  test('are never stored with their private part in the open', async () => {
    const { key, spare } = await makeKey(now)
    await (await opened()).addKey(key, spare)
    const stored = await get<PracticeKey[]>(keysKey)
    expect(JSON.stringify(stored)).not.toContain(spare.d)
    expect(stored?.map((each) => Object.keys(each).toSorted())).toEqual([['id', 'madeOn', 'privateKey', 'publicKey']])
  })
  test('stand newest first, and a backup goes with its key and ends the open part', async () => {
    const store = await opened()
    const first = await makeKey(now)
    const second = await makeKey(now)
    await store.addKey(first.key, first.spare)
    await store.addKey(second.key, second.spare)
    await store.keepBackup(first.key.id, 'sealed')
    expect(Object.keys(store.useKeys.getState().spares)).toEqual([second.key.id])
    const { keys } = (await opened()).useKeys.getState()
    expect(keys.map(({ id, backup }) => [id, backup])).toEqual([
      [second.key.id, undefined],
      [first.key.id, 'sealed'],
    ])
  })
  test('that another tab made meanwhile are not lost', async () => {
    const store = await opened()
    const [theirs, ours] = [(await makeKey(now)).key, (await makeKey(now)).key]
    await set(keysKey, [theirs])
    await store.addKey(ours)
    const { keys } = (await opened()).useKeys.getState()
    expect(keys.map(({ id }) => id)).toEqual([ours.id, theirs.id])
  })
  test('that are removed are gone, and what is no key is not taken for one', async () => {
    const store = await opened()
    const { key } = await makeKey(now)
    await store.addKey(key)
    await store.removeKey(key.id)
    expect((await opened()).useKeys.getState().keys).toEqual([])
    await set(keysKey, [{ ...key, privateKey: 'text' }, 5, null])
    expect((await opened()).useKeys.getState().keys).toEqual([])
  })
})

describe('templates and replies of a practice', () => {
  test('are there after a reload, without the key of the link', async () => {
    const store = await opened()
    store.saveTemplate('Eerste bezoek', { ...version1.invitation, key: version1.publicKey })
    store.keepReply(version1.sealed, now)
    store.keepReply(version1.sealed, now)
    await expect.poll(storedText).toContain(version1.sealed)
    const { templates, replies } = (await opened()).usePractice.getState()
    expect(templates).toMatchObject([{ name: 'Eerste bezoek', invitation: version1.invitation }])
    expect(templates[0]?.invitation).not.toHaveProperty('key')
    expect(replies).toMatchObject([{ keptOn: now, sealed: version1.sealed }])
    expect(await storedText()).not.toContain('zwemmen')
  })
  test('can be changed, and the last one that is removed stays away', async () => {
    const store = await opened()
    store.saveTemplate('Eerste', version1.invitation)
    const id = store.usePractice.getState().templates[0]?.id ?? ''
    store.saveTemplate('Tweede', version1.invitation, id)
    await expect.poll(names).toEqual(['Tweede'])
    const later = await opened()
    later.removeTemplate(id)
    await expect.poll(storedText).toBeUndefined()
    expect(await names()).toEqual([])
  })
  test('go with the keys when everything is erased', async () => {
    const store = await opened()
    const { key, spare } = await makeKey(now)
    await store.addKey(key, spare)
    store.saveTemplate('Eerste', version1.invitation)
    store.keepReply(version1.sealed, now)
    await store.erasePractice()
    expect([await storedText(), await get(keysKey), await get(`${documentKey}-aside`)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const later = await opened()
    expect(later.usePractice.getState()).toMatchObject({ templates: [], replies: [] })
    expect(later.useKeys.getState()).toMatchObject({ keys: [], spares: {} })
  })
  test('of a newer version are left alone, also when something is kept after that', async () => {
    const newer = '{"version":2,"state":{"other":true}}'
    await set(documentKey, newer)
    const store = await opened()
    expect(store.usePracticeTrouble.getState().trouble).toBe('newer')
    store.saveTemplate('Eerste', version1.invitation)
    store.removeTemplate(store.usePractice.getState().templates[0]?.id ?? '')
    await new Promise((done) => setTimeout(done, 100))
    expect(await storedText()).toBe(newer)
  })
  test('that are damaged are set aside before something new is kept', async () => {
    await set(documentKey, '{"version":1,"state":')
    const store = await opened()
    expect(store.usePracticeTrouble.getState().trouble).toBe('broken')
    expect(await get(`${documentKey}-aside`)).toBe('{"version":1,"state":')
    store.saveTemplate('Eerste', version1.invitation)
    await expect.poll(names).toEqual(['Eerste'])
    expect(await get(`${documentKey}-aside`)).toBe('{"version":1,"state":')
  })
})
