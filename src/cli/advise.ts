import { text } from 'node:stream/consumers'
import { advise } from '../guide/advise.ts'
import { readAnswers, UnreadableAnswers } from '../guide/readAnswers.ts'

const parse = (input: string): unknown => {
  try {
    return JSON.parse(input)
  } catch (error) {
    throw new UnreadableAnswers(`standard input is not JSON: ${String(error)}`)
  }
}

const result = (answers: unknown) => {
  const advice = advise(readAnswers(answers))
  return { ...advice, stoppedAt: advice.stoppedAt ?? null }
}

try {
  const input = parse(await text(process.stdin))
  const output = Array.isArray(input) ? input.map(result) : result(input)
  console.log(JSON.stringify(output, null, 2))
} catch (error) {
  if (!(error instanceof UnreadableAnswers)) throw error
  console.error(error.message.replaceAll('\n', ' '))
  process.exitCode = 2
}
