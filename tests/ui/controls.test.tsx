import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { Choice } from '../../src/ui/Choice.tsx'
import { Dialog } from '../../src/ui/Dialog.tsx'
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx'
import { Scale } from '../../src/ui/Scale.tsx'

afterEach(cleanup)

const OneChoice = () => {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <Choice
      name="side"
      kind="radio"
      options={[
        { id: 'left', label: 'Left' },
        { id: 'right', label: 'Right' },
      ]}
      chosen={chosen}
      onChoose={(id) => setChosen([id])}
    />
  )
}

describe('a choice', () => {
  test('is made by pressing anywhere on its row', async () => {
    render(<OneChoice />)
    await userEvent.click(screen.getByText('Right'))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Right' }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Left' }).checked).toBe(false)
  })
  test('is made by keyboard', async () => {
    render(<OneChoice />)
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Left' }).checked).toBe(true)
  })
})

test('the pain scale has eleven scores, with words at both ends', async () => {
  const chosen: number[] = []
  render(
    <Scale name="pain" low="no pain" high="worst pain" value={undefined} onChoose={(score) => chosen.push(score)} />,
  )
  expect(screen.getAllByRole('radio')).toHaveLength(11)
  await userEvent.click(screen.getByRole('radio', { name: '10' }))
  await userEvent.click(screen.getByRole('radio', { name: '0' }))
  expect(chosen).toEqual([10, 0])
  screen.getByText('0: no pain')
  screen.getByText('10: worst pain')
})

test('an error summary takes the focus, and its line leads to the field', async () => {
  render(
    <>
      <ErrorSummary title="Something is missing" problems={[{ target: 'age', text: 'Choose your age' }]} />
      <input id="age" aria-label="Age" />
    </>,
  )
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  await userEvent.click(screen.getByRole('link', { name: 'Choose your age' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Age'))
})

test('a dialog has its title as name, and Escape cancels it', async () => {
  let cancelled = 0
  render(
    <Dialog
      title="Erase?"
      onCancel={() => {
        cancelled += 1
      }}
    >
      <button type="button">No</button>
    </Dialog>,
  )
  screen.getByRole('dialog', { name: 'Erase?' })
  await userEvent.keyboard('{Escape}')
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
  expect(cancelled).toBeGreaterThan(0)
})
