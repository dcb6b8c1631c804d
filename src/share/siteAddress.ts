/** A website or e-mail address as people write it, made into an address for a link; undefined when nothing is written. */
export const siteAddress = (written: string): string | undefined => {
  const text = written.trim()
  if (text === '') return undefined
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return text
  return /^[^\s/@]+@[^\s/@]+$/.test(text) ? `mailto:${text}` : `https://${text}`
}

/** The same as people write it. */
export const siteAsWritten = (address: string): string =>
  address.startsWith('mailto:') ? address.slice('mailto:'.length) : address
