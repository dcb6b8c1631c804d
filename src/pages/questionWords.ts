/** Where the words of a question stand: those of check-ins apart, so that the first questions need not wait for them. */
export const questionWords = (id: string): string => `${/^fu[A-Z]/.test(id) ? 'followup' : 'questions'}:questions.${id}`
