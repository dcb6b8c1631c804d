import { useEffect, useRef, useState } from 'react'
import type { ExerciseId } from '../guide/care/exercises.ts'
import { scenes } from './exerciseScenes.tsx'

type Props = {
  readonly exercise: ExerciseId
  /** Where the movement goes: 0 is its begin, 1 its end; `demo` goes to and fro. */
  readonly to: 0 | 1 | 'demo'
  /** Seconds for one way. */
  readonly seconds: number
  readonly playing: boolean
  /** Every exercise is drawn towards the person's left; mirrored it goes to the right. */
  readonly mirrored: boolean
}

const ease = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2)
const second = 1000

/** Where the movement is, 0 to 1, in even time; one frame loop that stops when there is nothing to move. */
const usePart = ({ to, seconds, playing }: Omit<Props, 'exercise' | 'mirrored'>): number => {
  const [part, setPart] = useState(0)
  const way = useRef(1)
  useEffect(() => {
    if (!playing) return
    let frame = 0
    let last = performance.now()
    const step = (now: number) => {
      const moved = Math.min(0.1, (now - last) / second / seconds)
      last = now
      setPart((before) => {
        if (to === 'demo' && before >= 1) way.current = -1
        if (to === 'demo' && before <= 0) way.current = 1
        const direction = to === 'demo' ? way.current : to === 1 ? 1 : -1
        return Math.min(1, Math.max(0, before + direction * moved))
      })
      frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [to, seconds, playing])
  return part
}

/** An exercise that moves along with the session. Without motion: its begin and its end beside each other. */
export const MovingFigure = (props: Props) => {
  const [still] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  const part = usePart({ ...props, playing: props.playing && !still })
  const { box, draw } = scenes[props.exercise]
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number)
  const turned = props.mirrored ? `translate(${2 * x + width} 0) scale(-1 1)` : undefined
  if (!still)
    return (
      <svg className="fig" viewBox={box} aria-hidden="true" focusable="false">
        <g transform={turned}>{draw(ease(part))}</g>
      </svg>
    )
  return (
    <svg className="fig" viewBox={`0 0 ${2 * width} ${height}`} aria-hidden="true" focusable="false">
      {[0, 1].map((end) => (
        <svg key={end} x={end * width} width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
          <g transform={turned}>{draw(end)}</g>
        </svg>
      ))}
    </svg>
  )
}
