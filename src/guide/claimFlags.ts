/** Where guidelines contradict or soften the article: what it says, what better sources say, and how we say it. */
export const claimFlags = {
  F1: {
    article: 'Trigger points are known causes with known physiology (A05, A24)',
    better:
      'Palpation is not reliable (S25); criteria rest on expert consensus (S26); the theory itself is disputed (S27)',
    wording:
      'Many people with neck pain have tender spots in the muscle. Experts do not agree on what these spots are. Treating them gently can still feel good.',
  },
  F2: {
    article: 'Bad posture is a main cause (A25, A15)',
    better:
      'Cross-sectional links in adults, little or none in teenagers, direction unknown (S38); onset is predicted more by little task variation, felt tension and work climate (S39)',
    wording:
      'There is no single bad posture. Staying in one posture for long can make your neck sore. Changing position often matters most.',
  },
  F3: {
    article: 'Dizziness is an unusual but benign trigger-point symptom (A19, A41)',
    better:
      'Bárány Society 2022: no good proof that the neck causes vertigo; look for ear, migraine or, if sudden, artery and stroke causes (S23)',
    wording:
      'Dizziness usually does not come from neck muscles. If it started suddenly with the pain, call today. If you also have trouble with speech, sight, walking or your arms, call 112.',
  },
  F4: {
    article: 'Trigger-point massage is one of the most effective treatments (A46)',
    better:
      'Cochrane 2024: low or very low certainty, small or no difference (S29); KNGF: only next to other care, short-term (S01); Danish guideline: weak advice against (S05); DEGAM 2025: passive care overrated (S04)',
    wording: 'Massage can ease pain for a short time. The proof is weak. Moving and exercising are better supported.',
  },
  F5: {
    article: 'Dry needling is very effective (A50, A51, A75)',
    better:
      'Review 2020: short-term gain against sham, low to moderate certainty (K for the grade), no gain against other physiotherapy (S34); KNGF 2016 advises against it (S01, S35)',
    wording:
      'Some people feel better for a short time. The Dutch physiotherapy guideline advises against it for neck pain. Only a trained professional may do it. Never do it yourself.',
  },
  F6: {
    article: 'Tingling is an unusual trigger-point symptom (A42)',
    better: 'Tingling points to nerve or cord first: radiculopathy, myelopathy (S22, S11)',
    wording: 'Tingling can come from a nerve. Let a professional check it.',
  },
  F7: {
    article: 'Feel along the neck and press deeply, use devices (A47, A48, A74)',
    better: 'Case reports: stroke after self-massage of the neck side, dissection after handheld devices (S48)',
    wording:
      'Never press on the front or side of your throat. Never use a massage gun or other electric device on your neck.',
  },
  F8: {
    article: 'Ergonomic products prevent trigger points (A59, A76)',
    better:
      'Cochrane 2018: most ergonomic changes show no or uncertain effect; no trial used trigger points as outcome (S42)',
    wording:
      'A good set-up can make work more comfortable. It is not proven that it prevents neck pain. You do not have to buy anything.',
  },
  F9: {
    article: 'A posture shirt lessens complaints (A61)',
    better:
      'Scoping review 2019: no good-quality support, and it may spread the wrong belief that posture is the cause (S40). One 2025 crossover trial without an untreated group found both shirt and exercise groups improved (S41)',
    wording: 'There is little good research on posture shirts. We do not advise for or against a product.',
  },
  F10: {
    article: 'Rest helps knots vanish (A73)',
    better:
      'Advise staying active; reassure about natural course (S01, S04, S05). Honest prognosis: fast gain in 6 weeks, then slower; recurrences common (S49)',
    wording:
      'Rest a day if you must, then keep moving. Most people improve clearly within 6 weeks. Neck pain often comes back now and then.',
  },
} as const satisfies {
  readonly [id: string]: { readonly article: string; readonly better: string; readonly wording: string }
}
export type FlagId = keyof typeof claimFlags
