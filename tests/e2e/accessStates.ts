import type { Page } from 'playwright-core'
import { moduleIds } from '../../src/guide/care/modules.ts'
import type { Answers, ScreenId } from '../../src/guide/questions/screens.ts'
import { screens } from '../../src/guide/questions/screens.ts'
import { learnPages } from '../../src/guide/learnPages.ts'
import { screensToWalk } from '../../src/guide/walk.ts'
import { soreNeck } from './person.ts'
import { practiceStates, type State } from './practiceStates.ts'

const calm: Answers = soreNeck
const advisedOn = '2026-11-24T09:00:00.000Z'
const visitOf = (answers: Answers, passed: readonly ScreenId[] = screensToWalk(answers)) =>
  JSON.stringify({ version: 1, answers, passed })
const keptOf = (answers: Answers, more: object = {}) =>
  JSON.stringify({
    version: 3,
    state: {
      consent: 'unasked',
      visit: visitOf(answers),
      advisedOn,
      plan: { activity: 'Fietsen', activityScore: 4 },
      cues: { voice: false, sound: false, vibration: false },
      episodes: [],
      lastUsed: Date.parse(advisedOn),
      ...more,
    },
  })
const advised = (answers: Answers = calm, more: object = {}) => ({
  'nekwijzer-visit': visitOf(answers),
  nekwijzer: keptOf(answers, more),
})
const diary = (...answers: readonly object[]) => ({
  'nekwijzer-diary': JSON.stringify({
    version: 1,
    state: {
      entries: [
        { kind: 'day', id: 'd1', on: '2026-11-24', pain: 5, feeling: 'same', done: true, note: 'Rustig' },
        {
          kind: 'session',
          id: 's1',
          on: '2026-11-24',
          session: 'plan',
          seconds: 540,
          done: 8,
          planned: 8,
          stopped: false,
        },
        ...answers.map((each, place) => ({
          kind: 'checkIn',
          id: `c${place}`,
          on: '2026-11-25',
          start: advisedOn,
          moment: 'week2',
          answers: each,
        })),
      ],
      lastUsed: Date.parse(advisedOn),
    },
  }),
})
const checkIn = {
  fuNewSigns: ['none'],
  fuPain: 4,
  fuChange: 'same',
  fuSideEffects: ['none'],
  fuDone: 'mostDays',
}
const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click()
}

/** Who gets to see a screen that not everybody sees. */
const whoSees: { readonly [S in ScreenId]?: Answers } = {
  s03u: { ...calm, emergencySigns: ['unsure'], unsureClarify: 'oldKnown' },
  s03b: { ...calm, neckInjury: 'minorEarlier', injuryChecked: 'yes', injurySigns: ['none'] },
  s06b: { ...calm, painRegions: ['chestFrontL'], chestClarify: 'no' },
  s05: { ...calm, otherSigns: ['clumsyGait'], cordCourse: 'slow' },
  s10: {
    ...calm,
    armSymptoms: ['weakness', 'tingling'],
    armWeaknessCourse: 'stable',
    armBothSides: 'no',
    armKnown: 'oldChecked',
  },
  s11: { ...calm, headachePattern: 'familiar', headacheDays: 'lt15', painkillerDays: 'lt10' },
  s17: { ...calm, triedSelfCare: ['heat'], triedEffect: 'helped', triedWeeks: 'lt2' },
}
const screenStates = screens.flatMap(({ id, questions }): readonly State[] => {
  const answers = whoSees[id] ?? calm
  const before = screensToWalk(answers).slice(0, screensToWalk(answers).indexOf(id))
  const here: readonly string[] = questions.map((question) => question.id)
  const open: Answers = Object.fromEntries(Object.entries(answers).filter(([question]) => !here.includes(question))) // fewer of the same answers
  const state = (name: string, given: Answers): State => ({
    name: `${id} ${name}`,
    path: `/guide/${id}`,
    stored: { 'nekwijzer-visit': visitOf(given, before) },
  })
  return [
    state('answered', answers),
    ...(questions.some(({ required }) => required)
      ? [{ ...state('with an error', open), act: press('form.q:visible button[type=submit]') }]
      : []),
  ]
})

const until = (screen: ScreenId, answers: Answers) => ({
  'nekwijzer-visit': visitOf(answers, screensToWalk(answers).slice(0, screensToWalk(answers).indexOf(screen) + 1)),
})
const emergency = until('s02', { ...calm, emergencySigns: ['strokeSigns'] })
const urgent = until('s05', { ...calm, otherSigns: ['fever'] })

const ofThePractice = ['/physio', '/physio/keys', '/physio/replies']
const placesWithoutAnswers = [
  '/',
  '/learn',
  '/about',
  '/care',
  '/muscles',
  '/rules',
  '/settings',
  '/privacy',
  '/nowhere',
]

/** Every page, result, module, error and dialog.  */
export const accessStates = async (): Promise<readonly State[]> => {
  const { link, states: practice } = await practiceStates(calm)
  const plain = (path: string, stored = {}): State => ({ name: path, path, stored })
  const withLink = { invitation: link }
  return [
    ...[...placesWithoutAnswers, ...ofThePractice].map((path) => plain(path)),
    ...['/plan', '/diary', '/checkin', '/summary', '/session'].map((path) => ({
      ...plain(path),
      name: `${path} before the questions`,
    })),
    ...learnPages.map(({ id }) => plain(`/learn/${id}`)),
    ...moduleIds.flatMap((id) => [
      plain(`/care/${id}`),
      { ...plain(`/care/${id}`, advised()), name: `/care/${id} with an advice` },
    ]),
    ...screenStates,
    { name: 'language dialog', path: '/', stored: {}, act: press('header button.tool') },
    { name: 'erase dialog', path: '/about', stored: {}, act: press('main .btn.quiet.small') },
    { name: 'review', path: '/guide/review', stored: { 'nekwijzer-visit': visitOf(calm) } },
    { name: 'emergency', path: '/guide/emergency', stored: emergency },
    { name: 'emergency, by mistake?', path: '/guide/emergency', stored: emergency, act: press('.emg button.link') },
    { name: 'urgent', path: '/guide/urgent', stored: urgent },
    ...Object.entries({
      'self-care': calm,
      physio: { ...calm, duration: 'gt12w' as const },
      'GP soon': { ...calm, healthHistory: ['cancer' as const] },
    }).flatMap(([name, answers]): readonly State[] => [
      { name: `advice ${name}`, path: '/guide/review', stored: advised(answers), act: press('main .btn') },
      { name: `plan ${name}`, path: '/plan', stored: advised(answers) },
    ]),
    {
      name: 'advice under 16',
      path: '/guide/advice',
      stored: until('s03', { ...calm, ageBand: 'under16' }),
    },
    {
      name: 'advice, for a practice',
      path: '/guide/review',
      stored: advised({ ...calm, duration: 'gt12w' }, withLink),
      act: press('main .btn'),
    },
    { name: 'plan of a practice', path: '/plan', stored: advised(calm, withLink) },
    { name: 'session ready', path: '/session', stored: advised() },
    { name: 'session', path: '/session', stored: advised(), act: press('main .btn') },
    {
      name: 'session, something is wrong',
      path: '/session',
      stored: advised(),
      act: async (page) => {
        await page.locator('main .btn').first().click()
        await page.locator('.player-wrong').click()
      },
    },
    { name: 'heat', path: '/session/heat', stored: advised() },
    { name: 'check-in', path: '/checkin', stored: advised() },
    {
      name: 'check-in with an error',
      path: '/checkin',
      stored: advised(),
      act: press('form.q:visible button[type=submit]'),
    },
    ...Object.entries({
      calm: checkIn,
      emergency: { ...checkIn, fuNewSigns: ['emergencyAny'] },
      urgent: { ...checkIn, fuNewSigns: ['urgentAny'] },
      'new injury': { ...checkIn, fuNewSigns: ['newInjury'] },
      hardly: { ...checkIn, fuDone: 'hardly', fuChange: 'bitBetter' },
      dizzy: { ...checkIn, fuSideEffects: ['dizzyDuring'] },
    }).flatMap(([name, answers]): readonly State[] => [
      { name: `after a check-in: ${name}`, path: '/plan/now', stored: { ...advised(), ...diary(answers) } },
      { name: `plan after a check-in: ${name}`, path: '/plan', stored: { ...advised(), ...diary(answers) } },
    ]),
    { name: 'diary', path: '/diary', stored: { ...advised(), ...diary(checkIn) } },
    { name: 'summary', path: '/summary', stored: { ...advised(), ...diary(checkIn) } },
    { name: 'summary for a practice', path: '/summary', stored: { ...advised(calm, withLink), ...diary(checkIn) } },
    {
      name: 'summary, locked',
      path: '/summary',
      stored: advised(calm, withLink),
      act: async (page) => {
        await page.locator('.panel .btn').first().click()
        await page.locator('.qr').waitFor()
      },
    },
    ...practice,
  ]
}
