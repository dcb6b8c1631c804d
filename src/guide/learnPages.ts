/** The explanations: which article claims each one carries, softens or corrects, and what it stands on. */
export const learnPages = [
  {
    id: 'what',
    claims: ['A05', 'A06', 'A12', 'A24', 'A78', 'A86', 'A87'],
    sources: ['S25', 'S26', 'S27', 'S28', 'S58'],
    related: ['faqWhat', 'faqFind', 'causes'],
  },
  { id: 'why', claims: ['A02', 'A07', 'A16', 'A20', 'A21'], sources: ['S04', 'S28'], related: ['course', 'symptoms'] },
  {
    id: 'causes',
    claims: ['A01', 'A08', 'A10', 'A13', 'A15', 'A25', 'A26', 'A30', 'A31', 'A32', 'A33'],
    sources: ['S38', 'S39', 'S44', 'S45'],
    related: ['aids', 'what'],
  },
  {
    id: 'symptoms',
    claims: ['A17', 'A18', 'A34', 'A35', 'A36', 'A37', 'A38', 'A39', 'A43', 'A44'],
    sources: ['S15', 'S58', 'S61'],
    related: ['dizzinessTingling', 'treatments'],
  },
  {
    id: 'treatments',
    claims: ['A03', 'A22', 'A23', 'A45', 'A46', 'A47', 'A52', 'A53', 'A54', 'A79'],
    sources: ['S01', 'S04', 'S05', 'S29', 'S36', 'S47', 'S49'],
    related: ['dryNeedling', 'selfOrProfessional', 'risks'],
  },
  {
    id: 'dryNeedling',
    claims: ['A49', 'A50', 'A64'],
    sources: ['S01', 'S34', 'S35'],
    related: ['faqNeedle', 'treatments'],
  },
  {
    id: 'selfOrProfessional',
    claims: ['A04', 'A55', 'A56', 'A57', 'A62', 'A63', 'A70', 'A71'],
    sources: ['S01', 'S06'],
    related: ['treatments', 'course'],
  },
  {
    id: 'risks',
    claims: ['A48', 'A60', 'A65', 'A66', 'A67', 'A68', 'A69'],
    sources: ['S48'],
    related: ['faqFind', 'treatments'],
  },
  { id: 'aids', claims: ['A58', 'A61'], sources: ['S40', 'S41', 'S42'], related: ['faqErgonomic', 'causes'] },
  {
    id: 'dizzinessTingling',
    claims: ['A19', 'A41', 'A42'],
    sources: ['S11', 'S22', 'S23'],
    related: ['symptoms', 'selfOrProfessional'],
  },
  { id: 'course', claims: ['A22', 'A73'], sources: ['S01', 'S49'], related: ['faqVanish', 'selfOrProfessional'] },
  { id: 'faqWhat', claims: ['A72'], sources: ['S25', 'S27'], related: ['what', 'faqFind'] },
  { id: 'faqVanish', claims: ['A73'], sources: ['S01', 'S04', 'S05', 'S49'], related: ['course', 'treatments'] },
  { id: 'faqFind', claims: ['A74'], sources: ['S25', 'S48'], related: ['risks', 'what'] },
  { id: 'faqNeedle', claims: ['A51', 'A75'], sources: ['S01', 'S34', 'S35'], related: ['dryNeedling', 'treatments'] },
  { id: 'faqErgonomic', claims: ['A59', 'A76', 'A77'], sources: ['S38', 'S42'], related: ['aids', 'causes'] },
] as const
