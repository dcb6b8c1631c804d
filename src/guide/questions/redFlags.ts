import { any, anyOf, fact, has, is, oneOf, yesNo } from '../language.ts'
import { regionGroups } from '../regions.ts'
import { painRegions } from './complaint.ts'
import { ageBand } from './precautions.ts'

export const emergencySigns = anyOf(
  'emergencySigns',
  [
    'strokeSigns',
    'visionBalance',
    'collapse',
    'chestPain',
    'thunderclap',
    'meningitisSigns',
    'bellyFaint',
    'none',
    'unsure',
  ],
  {
    section: 'redFlags',
    required: true,
    exclusive: ['none'],
    min: {
      strokeSigns: 'EMERGENCY',
      visionBalance: 'EMERGENCY',
      collapse: 'EMERGENCY',
      chestPain: 'EMERGENCY',
      thunderclap: 'EMERGENCY',
      meningitisSigns: 'EMERGENCY',
      bellyFaint: 'EMERGENCY',
    },
  },
)

export const emergencySigns2 = anyOf(
  'emergencySigns2',
  ['limbsWorseFast', 'bladderBowel', 'hornerTinnitus', 'breathingSwallow', 'none', 'unsure'],
  {
    section: 'redFlags',
    required: true,
    exclusive: ['none'],
    min: {
      limbsWorseFast: 'EMERGENCY',
      bladderBowel: 'EMERGENCY',
      hornerTinnitus: 'EMERGENCY',
      breathingSwallow: 'EMERGENCY',
    },
  },
)

export const neckInjury = oneOf(
  'neckInjury',
  ['noInjury', 'dangerousRecent', 'dangerousEarlier', 'minorRecent', 'minorEarlier', 'unsure'],
  {
    section: 'redFlags',
    required: true,
    min: {
      dangerousRecent: 'EMERGENCY',
      dangerousEarlier: 'PHYSIO',
      minorRecent: 'GP_SOON',
      minorEarlier: 'PHYSIO',
      unsure: 'GP_SOON',
    },
  },
)

/** Any injury of head or neck in the past 6 weeks. */
export const recentInjury = fact(
  'recentInjury',
  is(neckInjury, 'dangerousRecent', 'dangerousEarlier', 'minorRecent', 'minorEarlier', 'unsure'),
)

export const unsureClarify = oneOf('unsureClarify', ['maybeNow', 'dontUnderstand', 'oldKnown'], {
  section: 'redFlags',
  required: true,
  askIf: any(has(emergencySigns, 'unsure'), has(emergencySigns2, 'unsure')),
  min: { maybeNow: 'URGENT', dontUnderstand: 'URGENT', oldKnown: 'GP_SOON' },
})

export const injuryChecked = yesNo('injuryChecked', { section: 'redFlags', required: true, askIf: recentInjury })

export const injurySigns = anyOf(
  'injurySigns',
  ['tinglingWeak', 'headSigns', 'midlinePain', 'cannotTurn', 'none', 'unsure'],
  {
    section: 'redFlags',
    required: true,
    askIf: recentInjury,
    exclusive: ['none'],
    min: { headSigns: 'EMERGENCY' },
  },
)

export const healthHistory = anyOf(
  'healthHistory',
  [
    'cancer',
    'osteoporosis',
    'longSteroids',
    'immunosuppressed',
    'injectDrugs',
    'recentInfection',
    'bloodThinners',
    'pregnant',
    'rheumatoidArthritis',
    'ankylosingSpondylitis',
    'downSyndrome',
    'connectiveTissue',
    'neckSurgery',
    'vascularDisease',
    'none',
    'unsure',
  ],
  {
    section: 'redFlags',
    required: true,
    exclusive: ['none'],
    groups: {
      illness: [
        'cancer',
        'osteoporosis',
        'longSteroids',
        'immunosuppressed',
        'injectDrugs',
        'recentInfection',
        'bloodThinners',
        'pregnant',
      ],
      joints: [
        'rheumatoidArthritis',
        'ankylosingSpondylitis',
        'downSyndrome',
        'connectiveTissue',
        'neckSurgery',
        'vascularDisease',
      ],
    },
    min: {
      cancer: 'GP_SOON',
      injectDrugs: 'GP_SOON',
      recentInfection: 'GP_SOON',
      rheumatoidArthritis: 'GP_SOON',
      ankylosingSpondylitis: 'PHYSIO',
      downSyndrome: 'GP_SOON',
      connectiveTissue: 'PHYSIO',
      neckSurgery: 'GP_SOON',
    },
  },
)

export const otherSigns = anyOf(
  'otherSigns',
  [
    'fever',
    'suddenUnlike',
    'gcaSigns',
    'exertional',
    'constantNight',
    'weightLoss',
    'neckLump',
    'clumsyGait',
    'morningStiff',
    'pregnancySigns',
    'none',
    'unsure',
  ],
  {
    section: 'redFlags',
    required: true,
    exclusive: ['none'],
    groups: {
      pain: ['fever', 'suddenUnlike', 'gcaSigns', 'exertional', 'constantNight'],
      body: ['weightLoss', 'neckLump', 'clumsyGait', 'morningStiff', 'pregnancySigns'],
    },
    optionIf: {
      gcaSigns: is(ageBand, '50to64', '65plus'),
      pregnancySigns: has(healthHistory, 'pregnant'),
    },
    min: {
      fever: 'URGENT',
      suddenUnlike: 'URGENT',
      gcaSigns: 'URGENT',
      exertional: 'URGENT',
      constantNight: 'GP_SOON',
      weightLoss: 'GP_SOON',
      neckLump: 'GP_SOON',
      clumsyGait: 'GP_SOON',
      morningStiff: 'GP_SOON',
      pregnancySigns: 'URGENT',
      unsure: 'GP_SOON',
    },
  },
)

export const cordCourse = oneOf('cordCourse', ['slow', 'recentWeeks', 'unsure'], {
  section: 'redFlags',
  required: true,
  inline: true,
  askIf: has(otherSigns, 'clumsyGait'),
})

export const chestClarify = yesNo('chestClarify', {
  section: 'redFlags',
  required: true,
  askIf: has(painRegions, ...regionGroups.chest),
  min: { yes: 'EMERGENCY', unsure: 'URGENT' },
})
