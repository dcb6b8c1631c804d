type Room = {
  /** What lives there, in a line. */
  readonly holds: string
  /** What it may import; anything not listed is forbidden, types included. */
  readonly mayImport: readonly string[]
  /** Why not more. */
  readonly because: string
}

const allRooms = ['ui', 'drawings', 'i18n', 'guide', 'visit', 'session', 'voice', 'diary', 'share', 'fhir'] as const

/** The folders of `src` and what each may import: `tests/architecture.test.ts` enforces it, `docs/architecture.md` shows it. */
export const rooms = {
  guide: {
    holds: 'what we ask, what it means, what we advise: typed data and pure functions',
    mayImport: [],
    because: 'advice must depend on answers alone: no screen, storage, language or link can change it',
  },
  ui: {
    holds: 'plain components: button, choice, scale, dialog',
    mayImport: [],
    because: 'it shows what it is given and knows nothing of necks',
  },
  keeping: {
    holds: 'how a document is kept on the device or in the tab',
    mayImport: [],
    because: 'visit, diary and practice share it and may not know each other',
  },
  fhir: {
    holds: 'questions and answers as FHIR',
    mayImport: ['guide'],
    because: 'pure: it gets its texts as an argument, so that it runs anywhere',
  },
  share: {
    holds: 'a practice’s link and keys, the sealed reply, the summary',
    mayImport: ['guide', 'keeping'],
    because: 'a link must not reach the visit, so it can answer no question and skip no screen',
  },
  diary: {
    holds: 'entries over time, trend, files, calendar',
    mayImport: ['guide', 'keeping'],
    because: 'the diary is the person’s own; it does not know what is kept of the visit',
  },
  session: {
    holds: 'a guided session: timed phases, stop signs',
    mayImport: ['guide'],
    because: 'what may be done is decided by the guide and handed to it',
  },
  voice: {
    holds: 'the voice of the device, which reads pages and steps out',
    mayImport: [],
    because: 'it says what it is given; only voices that run on the device',
  },
  drawings: {
    holds: 'body map, figure, muscles: SVG from data',
    mayImport: ['guide'],
    because: 'it draws ids of the guide and decides nothing',
  },
  visit: {
    holds: 'the running visit, what is kept of it, and the consent',
    mayImport: ['guide', 'keeping'],
    because: 'one place starts the guide with kept answers and writes them back',
  },
  embed: {
    holds: 'the guide in a page of somebody else: the element around the frame, and what the two may tell each other',
    mayImport: ['guide', 'i18n', 'visit'],
    because: 'it ticks a country on the first screen at most; it knows no page, so it can show and tell none',
  },
  i18n: {
    holds: 'languages and typed keys',
    mayImport: ['guide', 'locales'],
    because: 'words hang on ids of the guide; nothing else has words',
  },
  pages: {
    holds: 'one file per kind of screen',
    mayImport: allRooms,
    because: 'pages connect the other rooms; they do not know storage or the frame around them',
  },
  cli: {
    holds: 'the same guide on the command line, and generated documents',
    mayImport: ['guide', 'fhir', 'i18n'],
    because: 'it has no browser',
  },
  worker: {
    holds: 'the service worker that keeps the app for use without network',
    mayImport: [],
    because: 'it runs apart from the page and may never see an answer',
  },
  app: {
    holds: 'entry, addresses, frame',
    mayImport: [...allRooms, 'pages', 'embed'],
    because: 'it puts everything together',
  },
} as const satisfies { readonly [folder: string]: Room }
