import type { Country } from '../guide/contacts.ts'
import { numbersInWords } from '../guide/numbersInWords.ts'

/** A text about whom to call, in which each phone number can be tapped. */
export const WithNumbers = ({ text, country }: { readonly text: string; readonly country: Country }) => {
  const numbers = numbersInWords[country] ?? []
  if (numbers.length === 0) return text
  const longestFirst = numbers.toSorted((one, other) => other.length - one.length)
  return text.split(new RegExp(`(${longestFirst.join('|')})`)).map((part) =>
    numbers.includes(part) ? (
      <a key={part} className="number" target="_top" href={`tel:${part.replace(/\D/g, '')}`}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
