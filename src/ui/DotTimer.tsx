const dots = 60

/** A ring of dots; `part` (1 to 0) is how much is left. Decoration: the clock beside it says it in words. */
export const DotTimer = ({ part }: { readonly part: number }) => {
  const left = Math.ceil(part * dots)
  return (
    <svg className="dot-timer" viewBox="-52 -52 104 104" aria-hidden="true">
      {Array.from({ length: dots }, (_, dot) => {
        const angle = (2 * Math.PI * dot) / dots - Math.PI / 2
        return (
          <circle
            key={dot}
            className={dots - dot <= left ? 'left' : 'gone'}
            cx={(50 * Math.cos(angle)).toFixed(2)}
            cy={(50 * Math.sin(angle)).toFixed(2)}
            r={dots - dot <= left ? 1.3 : 0.85}
          />
        )
      })}
    </svg>
  )
}
