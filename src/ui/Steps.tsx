/** Numbered steps. */
export const Steps = ({ steps }: { readonly steps: readonly string[] }) => (
  <ol className="steps">
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
)

/** Plain lines with a dot. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
