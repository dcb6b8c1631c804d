const spread = (word: number): number => {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const hashed = (text: string, seed: number): string => {
  let hash = seed
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(spread(hash ^ text.charCodeAt(place)), 0x01000193)
  return spread(hash).toString(16).padStart(8, '0')
}

/** The same `urn:uuid:` for the same text (UUID version 8); it tells files apart and protects nothing. */
export const uuidOf = (text: string): string => {
  const digits = [1, 2, 3, 4].map((seed) => hashed(text, spread(seed))).join('')
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
}
