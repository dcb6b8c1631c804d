import { answersBundle } from '../fhir/bundle.ts'
import type { Texts } from '../fhir/texts.ts'
import type { Reply } from '../share/reply.ts'
import { saveFile } from './saveFile.ts'

/** The summary as a FHIR R4 file: questions, answers and every pain score by date, in the words of one language. */
export const saveFhir = (reply: Reply, texts: Texts): void => {
  const noon = (day: string) => new Date(`${day}T12:00:00`).toISOString()
  const bundle = answersBundle([texts], reply.answers, {
    authored: noon(reply.on),
    version: reply.app,
    leaveOut: [],
    ownWords: {
      ...(reply.question !== undefined && { question: reply.question }),
      ...(reply.activity !== undefined && { psfsActivity: reply.activity.text }),
      ...(reply.activity?.score !== undefined && { psfsScore: reply.activity.score }),
    },
    checkIns: [
      ...reply.checkIns.flatMap(({ on, answers }) =>
        answers.fuPain === undefined ? [] : [{ on, score: answers.fuPain }],
      ),
      ...reply.days.map(({ on, pain }) => ({ on, score: pain })),
    ].map(({ on, score }) => ({ date: noon(on), score })),
  })
  saveFile('nekwijzer-fhir.json', 'application/fhir+json', JSON.stringify(bundle, undefined, 1))
}
