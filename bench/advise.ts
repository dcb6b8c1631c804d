import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { advise } from '../src/guide/advise.ts'
import { readAnswers } from '../src/guide/readAnswers.ts'
import clinical from '../tests/vignettes/clinical.json' with { type: 'json' }
import patients from '../tests/vignettes/patients.json' with { type: 'json' }

const seconds = 3
const sheets = [...clinical, ...patients].map(({ answers }) => readAnswers(answers))

/** Whole advices (triage, care, plan, muscles) per second on this core; each sheet is copied, so nothing is remembered. */
const perSecond = (): number => {
  for (const sheet of sheets) advise({ ...sheet })
  const start = performance.now()
  let count = 0
  while (performance.now() - start < seconds * 1000) {
    for (const sheet of sheets) advise({ ...sheet })
    count += sheets.length
  }
  return count / ((performance.now() - start) / 1000)
}

const inAnotherProcess = (): Promise<number> =>
  new Promise((resolve, reject) => {
    fork(fileURLToPath(import.meta.url), ['one'])
      .on('message', (rate) => resolve(Number(rate)))
      .on('error', reject)
  })

if (process.argv[2] === 'one') process.send?.(perSecond())
else {
  const cores = availableParallelism()
  const rates = await Promise.all(Array.from({ length: cores }, inAnotherProcess))
  const all = rates.reduce((sum, rate) => sum + rate, 0)
  console.log(`${Math.round(all)} evaluations per second on ${cores} cores (${sheets.length} different answer sets)`)
}
