import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const advise = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/advise.ts'], { input, encoding: 'utf8' })

test('one answers object gives one advice, a list gives a list in the same order', () => {
  const one = advise('{"emergencySigns":["strokeSigns"]}')
  expect(one.status).toBe(0)
  expect(JSON.parse(one.stdout)).toMatchObject({
    level: 'EMERGENCY',
    within: 'now',
    because: [{ rule: 'R-EM-01', answers: ['emergencySigns.strokeSigns'] }],
    stoppedAt: 's02',
    modules: [],
    plan: { habits: [], active: [], more: [] },
  })
  const two = advise('[{"painNow":2},{"moodSigns":["selfHarm"]}]')
  expect((JSON.parse(two.stdout) as { level: string }[]).map(({ level }) => level)).toEqual(['SELF_CARE', 'URGENT'])
})
test.each([
  ['{"nosuch":"x"}', 'nosuch'],
  ['{"painNow":"4"}', 'painNow'],
  ['{"painNow":11}', 'painNow'],
  ['{"emergencySigns":["x"]}', 'x'],
  ['{"duration":["lt1w"]}', 'duration'],
  ['[{"painNow":1},3]', '3'],
  ['{"__proto__":{"painNow":3},"constructor":1}', '__proto__'],
  ['not json', 'JSON'],
])('%s ends with status 2 and one line that names it', (input, named) => {
  const { status, stdout, stderr } = advise(input)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toContain(named)
})
