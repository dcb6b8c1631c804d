const aside = /(?<=[\p{L}\d]) \([^()]*\)/gu // not "(nearly) fainting": that one means something else without it

/** A sign as part of a sentence to say on the phone: without its asides, and in small letters where the language allows. */
export const saidOnPhone = (sign: string, language: string): string => {
  const short = sign.replaceAll(aside, '').replaceAll(aside, '') // an aside can hold another one
  const mayBeNoun = language === 'de' || !/^\p{Lu}\p{Ll}/u.test(short)
  return mayBeNoun ? short : short.charAt(0).toLowerCase() + short.slice(1)
}
