import type { Invitation } from '../../src/share/invitation.ts'
import type { Reply } from '../../src/share/reply.ts'

/** What was written once in version 1, letter by letter: it stands in e-mails and must be readable for ever. Not people. */
export const link =
  '1.BXtKi1ZCdX8YMHUnpabmpAANABltbKBgaGRsYmpmDhSAeQPofLAn9VIrEnMLclL1YV4CqoFkST-gMToxeSTlAXR3mwKdaQF3t4mOEUgA5HJToLsB'
export const linkWithKey =
  '1.m1E0i1ZCdX8YMHUnpabmpAANABltbKBgaGRsYmpmDhSAeQPofLAn9VIrEnMLclL1YV4CqoFkST-gMToxeSTlAXR3mwKdaQF3t4mOEUgA5HJToLsB.xcWMTqH4KN2T2dkaY7q-eHNinnxPzYJdFZyRKOmYtoMN0jVFIuHWfhOgoeZDgYGiycCG-2GwcsakikyYYtzYWw'
export const invitation: Invitation = {
  practice: 'Fysiotherapie Voorbeeld',
  phone: '+31 30 1234567',
  site: 'https://praktijk.example/afspraak',
  message: 'Beste Noor,\nDoe deze oefeningen tot de volgende afspraak.',
  language: 'nl',
  country: 'NL',
  parts: { questions: true, programme: true, checkIns: true },
  programme: [
    { exercise: 'MB-01', hold: 2, reps: 8, sets: 1, perDay: 3, daysPerWeek: 7 },
    { exercise: 'ST-05', hold: 25, reps: 2, sets: 2, perDay: 1, daysPerWeek: 5 },
  ],
}

/** A key for tests only. */
export const privateJwk = {
  kty: 'EC',
  crv: 'P-256',
  x: 'xcWMTqH4KN2T2dkaY7q-eHNinnxPzYJdFZyRKOmYtoM',
  y: 'DdI1RSLh1n4ToKHmQ4GBosnAhvthsHLGpIpMmGLc2Fs',
  d: 'lwozsvdnrgbbPJQPQMVd1sUpc9UEuWuVFpeptOcc8QM',
} as const
export const publicKey = 'xcWMTqH4KN2T2dkaY7q-eHNinnxPzYJdFZyRKOmYtoMN0jVFIuHWfhOgoeZDgYGiycCG-2GwcsakikyYYtzYWw'
export const keyName = 'sprF-QhA'
export const passphrase = 'correct horse battery'
export const backup =
  '{"format":"nekwijzer-key","version":1,"id":"sprF-QhA","madeOn":"2026-11-25T09:00:00.000Z","sealed":"eyJhbGciOiJQQkVTMi1IUzUxMitBMjU2S1ciLCJlbmMiOiJBMjU2R0NNIiwicDJjIjozMTAwMDAsInAycyI6IkFpNzRPVlVFU09kbE9lR3BMaEFWbUEifQ.rcDwSK1cTeZN9VexPZN3b2sS5_30yng5zrRI_9b6T89SoyyGfvxcYg.iLhohb87Objuv60u.oGrC7FO-hXNgQEL1ZnyWfyX_1cGh2tqvUo8HR_qHhovNagXA6LRpa4F8ZDu0fR5MTOCVoqKbY6jShNrpwH4HaIMka6cbP71_AJcVzQ4vn112lPV9YIhRpuv-ssbZl1Dq28DOAZ2GiyxvhHKd73cjN5s28MThbiKVJtZH2JvaE9cg6-MzmaBXdNQedm9syUfbF2dOZ1ihIQK0x4A2Ud0cjO1XPIBrz6XjMmTLgFYYZXI.lfGugl1O_KAB4Bw_oP0pnA"}'

export const sealed =
  '1.eyJhbGciOiJFQ0RILUVTIiwiZW5jIjoiQTI1NkdDTSIsInppcCI6IkRFRiIsImtpZCI6InNwckYtUWhBIiwiZXBrIjp7IngiOiJJaUZWN08zSUpwbXBmUlBBZUpvZmtKWnBKNGJKeVFJanR5N3piVVpKcHFZIiwiY3J2IjoiUC0yNTYiLCJrdHkiOiJFQyIsInkiOiJOZlo5R0tERUowc2RodmJxNU9mSE9Md3plVGxWbUs3anN6bFJiUlYwR3BZIn19..2yQreCtTERSH69SD.3YilKjwxc34Tzjzn-bIM1LL00Wvv0KJe_F9vH1vq4XKS7KqFtQZsXN0lcx6CL7FJwQ0ckrhzveS75FXSNzT5O4Auu3zpVYLjJtT4w6TexDW1jF1eMBWNuBOF9OnYZ20nA8sF81mbIhB43izapGITPDQivHGAw0L-d2mYVGT1AE5s5aCbTgsQNvVqLm8HyTBECRMDHN226xWnYeip3CNBvbGy_sc0VEGquOLjLDE8.dc4dDakHqGyYDgr18AxzOw'
export const reply: Reply = {
  on: '2026-11-25',
  app: '0.1.0',
  rules: '2026-11-24',
  language: 'nl',
  answers: {
    country: 'NL',
    ageBand: '16to49',
    emergencySigns: ['none'],
    emergencySigns2: ['none'],
    neckInjury: 'noInjury',
    healthHistory: ['none'],
    otherSigns: ['none'],
    painRegions: ['lowerNeckL', 'shoulderTopL'],
    painNow: 4,
    duration: '1to6w',
    moodSigns: ['worried'],
  },
  leftOut: ['tried'],
  given: { level: 'PHYSIO', within: 14 },
  activity: { text: 'Fietsen naar het werk', score: 6 },
  checkIns: [
    {
      on: '2026-11-18',
      moment: 'week1',
      answers: {
        fuNewSigns: ['none'],
        fuPain: 3,
        fuChange: 'bitBetter',
        fuSideEffects: ['soreUnder24'],
        fuDone: 'mostDays',
      },
    },
  ],
  days: [
    { on: '2026-11-24', pain: 4 },
    { on: '2026-11-25', pain: 3 },
  ],
  sessions: { count: 9, days: 7, stopped: 1 },
  question: 'Mag ik weer zwemmen?',
  name: 'N. Voorbeeld',
  nonce: 'a1b2c3d4',
}
