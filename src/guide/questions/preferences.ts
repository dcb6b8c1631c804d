import { anyOf, has, oneOf } from '../language.ts'

export const country = oneOf('country', ['NL', 'BE', 'DE', 'DK', 'SE', 'UK', 'other'], {
  section: 'preferences',
  required: true,
})

export const triedSelfCare = anyOf(
  'triedSelfCare',
  ['heat', 'massage', 'massageDevice', 'exercises', 'painkillers', 'restCollar', 'selfCrack', 'physio', 'nothing'],
  {
    section: 'preferences',
    exclusive: ['nothing'],
  },
)

export const triedEffect = oneOf('triedEffect', ['helped', 'noEffect', 'worse'], {
  section: 'preferences',
  inline: true,
  askIf: has(
    triedSelfCare,
    'heat',
    'massage',
    'massageDevice',
    'exercises',
    'painkillers',
    'restCollar',
    'selfCrack',
    'physio',
  ),
})

export const triedWeeks = oneOf('triedWeeks', ['lt2', 'ge2'], {
  section: 'preferences',
  inline: true,
  askIf: has(
    triedSelfCare,
    'heat',
    'massage',
    'massageDevice',
    'exercises',
    'painkillers',
    'restCollar',
    'selfCrack',
    'physio',
  ),
})

export const equipment = anyOf('equipment', ['ball', 'roller', 'hook', 'device', 'heatPack', 'band', 'none'], {
  section: 'preferences',
  exclusive: ['none'],
})

export const timePerDay = oneOf('timePerDay', ['min5', 'min10', 'min15'], { section: 'preferences' })
