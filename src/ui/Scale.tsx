type Props = {
  readonly name: string
  readonly low: string
  readonly high: string
  readonly value: number | undefined
  readonly onChoose: (score: number) => void
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
}

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** A score from 0 to 10 as eleven radio buttons with words at both ends. */
export const Scale = ({ name, low, high, value, onChoose, describedBy, invalid = false }: Props) => (
  <div className="scalebox">
    <div className={invalid ? 'scale bad' : 'scale'}>
      {scores.map((score) => (
        <label key={score}>
          <input
            type="radio"
            id={`${name}-${score}`}
            name={name}
            value={score}
            checked={value === score}
            onChange={() => onChoose(score)}
            aria-describedby={describedBy}
          />
          <span>{score}</span>
        </label>
      ))}
    </div>
    <div className="ends">
      <span>0: {low}</span>
      <span>10: {high}</span>
    </div>
  </div>
)
