export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
