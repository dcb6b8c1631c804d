import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { makeBackup, makeKey, type PracticeKey } from '../../src/share/keys.ts'
import type { Reply } from '../../src/share/reply.ts'
import { sealReply } from '../../src/share/seal.ts'

export type Practice = { readonly key: PracticeKey; readonly spare: JsonWebKey }

export const newPractice = async (): Promise<Practice> => makeKey('2026-03-01T09:00:00.000Z')
export const sealedFor = ({ key }: Practice, reply: Reply): Promise<string> => sealReply(reply, key.publicKey)
export const backupOf = ({ key, spare }: Practice, passphrase: string): Promise<string> =>
  makeBackup(key, spare, passphrase)

/** Puts the key of a practice into this browser, locked in as the app does it. Any page of the app must be open. */
export const giveKey = async (page: Page, { key, spare }: Practice): Promise<void> => {
  await page.evaluate(
    async ({ id, madeOn, publicKey, jwk }) => {
      const curve = { name: 'ECDH', namedCurve: 'P-256' }
      const privateKey = await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits'])
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open('keyval-store')
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('keyval'))
        opening.addEventListener('error', () => failed(new Error('no database')))
        opening.addEventListener('success', () => {
          const write = opening.result.transaction('keyval', 'readwrite')
          write.objectStore('keyval').put([{ id, madeOn, publicKey, privateKey }], 'nekwijzer-practice-keys')
          write.addEventListener('complete', () => {
            opening.result.close()
            done()
          })
        })
      })
    },
    { id: key.id, madeOn: key.madeOn, publicKey: key.publicKey, jwk: spare },
  )
}

/** What is stored on the device under a key of the app, as text; undefined when there is nothing. */
export const storedText = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate(
    (stored) =>
      new Promise<string | undefined>((done) => {
        const opening = indexedDB.open('keyval-store')
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('keyval'))
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('keyval').objectStore('keyval').get(stored)
          asked.addEventListener('success', () => {
            opening.result.close()
            done(typeof asked.result === 'string' ? asked.result : undefined)
          })
        })
      }),
    name,
  )

const siteOf = (page: Page): string => new URL(page.url()).origin
export const openLink = async (page: Page, sealed: string): Promise<void> => {
  await page.goto(`${siteOf(page)}/nl/r#${sealed}`)
  await page.getByRole('heading', { level: 1, name: 'Antwoord geopend' }).waitFor()
}
export const toList = (page: Page) => page.goto(`${siteOf(page)}/nl/physio/replies`)
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Plak het antwoord of de link').fill(text)
  await page.getByRole('button', { name: 'Open het antwoord', exact: true }).click()
}
export const keep = async (page: Page, sealed: string): Promise<void> => {
  await openLink(page, sealed)
  await page.getByRole('button', { name: 'Bewaar in deze browser' }).click()
  await page.getByText('Verzegeld bewaard in deze browser.').waitFor()
}
export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8')
