export type Source = {
  readonly title: string
  /** Whether it was found and read (page, abstract or excerpt), read through another text, or not looked up. */
  readonly read: 'lookedUp' | 'secondary' | 'knowledge'
  /** The entry as the clinical specification has it. */
  readonly entry: string
}

export const sources = {
  S01: {
    title:
      'KNGF-richtlijn Nekpijn 2016, kngf.nl kennisplatform pages: anamnese, analyse, behandelprofiel A and B, alle aanbevelingen',
    read: 'lookedUp',
    entry:
      'L. KNGF-richtlijn Nekpijn 2016, kngf.nl kennisplatform pages: anamnese, analyse, behandelprofiel A and B, alle aanbevelingen',
  },
  S02: {
    title: 'Bier et al., Clinical practice guideline, nonspecific neck pain (KNGF), Phys Ther 2018 (abstract page)',
    read: 'lookedUp',
    entry: 'L. Bier et al., Clinical practice guideline, nonspecific neck pain (KNGF), Phys Ther 2018 (abstract page)',
  },
  S03: {
    title: 'Blanpied et al., Neck Pain: Revision 2017, JOSPT 47(7) (title and summary pages only)',
    read: 'lookedUp',
    entry: 'L. Blanpied et al., Neck Pain: Revision 2017, JOSPT 47(7) (title and summary pages only)',
  },
  S04: {
    title:
      'DEGAM S3-Leitlinie Nicht-spezifische Nackenschmerzen, 18 Feb 2025, AWMF 053-007, via foamio.org, neuro-ffm.de, biermann-medizin.de, pta-forum.de',
    read: 'lookedUp',
    entry:
      'L. DEGAM S3-Leitlinie Nicht-spezifische Nackenschmerzen, 18 Feb 2025, AWMF 053-007, via foamio.org, neuro-ffm.de, biermann-medizin.de, pta-forum.de',
  },
  S05: {
    title:
      'Kjaer et al., Danish national guideline, Eur Spine J 2017 (abstract); McKenzie Institute review reports weak advice against massage',
    read: 'lookedUp',
    entry:
      'L. Kjaer et al., Danish national guideline, Eur Spine J 2017 (abstract); McKenzie Institute review reports weak advice against massage',
  },
  S06: {
    title:
      'NICE CKS neck pain (2013 text and secondary summaries); NHS trust self-help pages (mpft, uhcw, lanarkshire)',
    read: 'lookedUp',
    entry:
      'L. NICE CKS neck pain (2013 text and secondary summaries); NHS trust self-help pages (mpft, uhcw, lanarkshire)',
  },
  S07: {
    title:
      'Rushton et al., IFOMPT Cervical Framework 2020, JOSPT 2023 (synopsis); 5 Ds and 3 Ns survey 2021 (PMC7889238)',
    read: 'lookedUp',
    entry:
      'L. Rushton et al., IFOMPT Cervical Framework 2020, JOSPT 2023 (synopsis); 5 Ds and 3 Ns survey 2021 (PMC7889238)',
  },
  S08: {
    title: 'Finucane et al., International Framework for Red Flags, JOSPT 2020 (abstract)',
    read: 'lookedUp',
    entry: 'L. Finucane et al., International Framework for Red Flags, JOSPT 2020 (abstract)',
  },
  S09: {
    title: 'Canadian C-spine rule (Stiell 2001, 2003) via fpnotebook, wikem, nursing-notebook',
    read: 'lookedUp',
    entry: 'L. Canadian C-spine rule (Stiell 2001, 2003) via fpnotebook, wikem, nursing-notebook',
  },
  S10: {
    title: 'NICE NG41 Spinal injury 2016: pre-existing spinal conditions',
    read: 'knowledge',
    entry: 'K. NICE NG41 Spinal injury 2016: pre-existing spinal conditions',
  },
  S11: {
    title: 'Davies et al., BMJ 2018;360:k186; Jiang et al., Global Spine J 2024 (PMC11289544); myelopathy.org',
    read: 'lookedUp',
    entry: 'L. Davies et al., BMJ 2018;360:k186; Jiang et al., Global Spine J 2024 (PMC11289544); myelopathy.org',
  },
  S12: {
    title:
      'Blum and Yaghi 2015; Swiss Arch Neurol 2017 dissection pain study; ACEP Now 2013; RCEM Learning; massage-gun case S48',
    read: 'lookedUp',
    entry:
      'L. Blum and Yaghi 2015; Swiss Arch Neurol 2017 dissection pain study; ACEP Now 2013; RCEM Learning; massage-gun case S48',
  },
  S13: {
    title:
      'NICE CG150 and CFP 2015 headache red-flag table (PMC4541429), gpnotebook copy of the NICE list (peak within 5 minutes, compromised immunity); SNNOOP10, Do et al. 2019 (not looked up)',
    read: 'lookedUp',
    entry:
      'L for NICE CG150 and CFP 2015 headache red-flag table (PMC4541429), gpnotebook copy of the NICE list (peak within 5 minutes, compromised immunity); K for SNNOOP10, Do et al. 2019',
  },
  S14: {
    title: 'NHG-Standaard Hoofdpijn M19, 2014 summary; news of the revision (henw.org)',
    read: 'lookedUp',
    entry: 'L. NHG-Standaard Hoofdpijn M19, 2014 summary; news of the revision (henw.org)',
  },
  S15: {
    title: 'ICHD-3 medication-overuse headache criteria (chsg.org, nsj.org.sa)',
    read: 'lookedUp',
    entry: 'L. ICHD-3 medication-overuse headache criteria (chsg.org, nsj.org.sa)',
  },
  S16: {
    title: 'BSR giant cell arteritis guideline 2020 (summaries); NHS Scotland referral pages',
    read: 'lookedUp',
    entry: 'L. BSR giant cell arteritis guideline 2020 (summaries); NHS Scotland referral pages',
  },
  S17: {
    title: 'BSR/BHPR polymyalgia rheumatica guideline 2010 (stiffness over 45 min)',
    read: 'knowledge',
    entry: 'K. BSR/BHPR polymyalgia rheumatica guideline 2010 (stiffness over 45 min)',
  },
  S18: {
    title: 'Secondary pages on adult bacterial meningitis features; van de Beek et al., NEJM 2004 (not looked up)',
    read: 'lookedUp',
    entry: 'L. Secondary pages on adult bacterial meningitis features; K for van de Beek et al., NEJM 2004',
  },
  S19: {
    title: 'Perona et al., ACS without cardiac chest pain, Eur Cardiol Rev 2024; lay pages',
    read: 'lookedUp',
    entry: 'L. Perona et al., ACS without cardiac chest pain, Eur Cardiol Rev 2024; lay pages',
  },
  S20: {
    title: 'Yusuf et al., BMC Musculoskelet Disord 2019; ED cohort of pyogenic spinal infection 2019 (AJEM)',
    read: 'lookedUp',
    entry: 'L. Yusuf et al., BMC Musculoskelet Disord 2019; ED cohort of pyogenic spinal infection 2019 (AJEM)',
  },
  S21: {
    title: 'Scottish referral guidelines for suspected cancer, head and neck',
    read: 'lookedUp',
    entry: 'L. Scottish referral guidelines for suspected cancer, head and neck',
  },
  S22: {
    title: 'NICE CKS cervical radiculopathy 2009 and summaries; BJGP article PMC5737310',
    read: 'lookedUp',
    entry: 'L. NICE CKS cervical radiculopathy 2009 and summaries; BJGP article PMC5737310',
  },
  S23: {
    title: 'Barany Society position on cervical dizziness, J Vestib Res 2022; Reiley et al., Arch Physiother 2017',
    read: 'lookedUp',
    entry: 'L. Barany Society position on cervical dizziness, J Vestib Res 2022; Reiley et al., Arch Physiother 2017',
  },
  S24: {
    title: 'Russek et al., Front Med 2023 upper cervical instability; Down syndrome atlantoaxial page (Advocate)',
    read: 'lookedUp',
    entry: 'L. Russek et al., Front Med 2023 upper cervical instability; Down syndrome atlantoaxial page (Advocate)',
  },
  S25: {
    title: 'Lucas et al., Clin J Pain 2009, reliability of examination for trigger points',
    read: 'lookedUp',
    entry: 'L. Lucas et al., Clin J Pain 2009, reliability of examination for trigger points',
  },
  S26: {
    title: 'Fernandez-de-las-Penas and Dommerholt, Delphi, Pain Med 2018 (record); BMC 2023 cluster study',
    read: 'lookedUp',
    entry: 'L. Fernandez-de-las-Penas and Dommerholt, Delphi, Pain Med 2018 (record); BMC 2023 cluster study',
  },
  S27: {
    title: 'Quintner, Bove, Cohen, Rheumatology 2015',
    read: 'secondary',
    entry: 'L (through a critique of it). Quintner, Bove, Cohen, Rheumatology 2015',
  },
  S28: {
    title: 'Chiarotto et al., Arch Phys Med Rehabil 2016',
    read: 'lookedUp',
    entry: 'L. Chiarotto et al., Arch Phys Med Rehabil 2016',
  },
  S29: {
    title: 'Gross et al., Cochrane CD004871.pub5, 2024 (record read; wording of the effect not looked up)',
    read: 'lookedUp',
    entry: 'L for record, K for effect wording. Gross et al., Cochrane CD004871.pub5, 2024',
  },
  S30: {
    title: 'Gross et al., J Bodyw Mov Ther 2024 (massage against other treatments; higher over lower dose)',
    read: 'lookedUp',
    entry: 'L. Gross et al., J Bodyw Mov Ther 2024 (massage against other treatments; higher over lower dose)',
  },
  S31: {
    title: 'Hanten et al., Phys Ther 2000 (abstract)',
    read: 'lookedUp',
    entry: 'L. Hanten et al., Phys Ther 2000 (abstract)',
  },
  S32: {
    title: 'Chan et al., J Phys Ther Sci 2015',
    read: 'secondary',
    entry: 'L (secondary). Chan et al., J Phys Ther Sci 2015',
  },
  S33: {
    title: 'Wilke et al. static foam-roll compression 90 s, calf, healthy (PMC6358529)',
    read: 'lookedUp',
    entry: 'L. Wilke et al. static foam-roll compression 90 s, calf, healthy (PMC6358529)',
  },
  S34: {
    title: 'Navarro-Santana et al., J Clin Med 2020 (abstract)',
    read: 'lookedUp',
    entry: 'L. Navarro-Santana et al., J Clin Med 2020 (abstract)',
  },
  S35: {
    title: 'Fysiotherapie news, bsl.nl, 10 Nov 2016, on advised-against treatments',
    read: 'lookedUp',
    entry: 'L. Fysiotherapie news, bsl.nl, 10 Nov 2016, on advised-against treatments',
  },
  S36: {
    title: 'de Zoete et al., Br J Sports Med 2021 network meta-analysis (abstract)',
    read: 'lookedUp',
    entry: 'L. de Zoete et al., Br J Sports Med 2021 network meta-analysis (abstract)',
  },
  S37: {
    title: 'Overview of reviews on exercise in chronic neck pain, BMC Musculoskelet Disord 2023',
    read: 'lookedUp',
    entry: 'L. Overview of reviews on exercise in chronic neck pain, BMC Musculoskelet Disord 2023',
  },
  S38: {
    title: 'Mahmoud et al. 2019; Rani et al. 2023 (abstracts)',
    read: 'lookedUp',
    entry: 'L. Mahmoud et al. 2019; Rani et al. 2023 (abstracts)',
  },
  S39: {
    title: 'Jun et al., Int Arch Occup Environ Health 2017 (abstract)',
    read: 'lookedUp',
    entry: 'L. Jun et al., Int Arch Occup Environ Health 2017 (abstract)',
  },
  S40: {
    title: 'Palsson et al., Scand J Pain 2019 (abstract)',
    read: 'lookedUp',
    entry: 'L. Palsson et al., Scand J Pain 2019 (abstract)',
  },
  S41: {
    title: 'Avellanet et al., Cureus 2025 (summary)',
    read: 'lookedUp',
    entry: 'L. Avellanet et al., Cureus 2025 (summary)',
  },
  S42: {
    title: 'Hoe et al., Cochrane 2018; Luger et al., Cochrane 2019 (records read; results not looked up)',
    read: 'lookedUp',
    entry: 'L for records, K for results. Hoe et al., Cochrane 2018; Luger et al., Cochrane 2019',
  },
  S43: {
    title: 'Pang et al., Clin Biomech 2021 (abstract)',
    read: 'lookedUp',
    entry: 'L. Pang et al., Clin Biomech 2021 (abstract)',
  },
  S44: {
    title: 'Yabe et al. 2022; Uhlig et al. 2018 (HUNT); Holm et al. 2020',
    read: 'lookedUp',
    entry: 'L. Yabe et al. 2022; Uhlig et al. 2018 (HUNT); Holm et al. 2020',
  },
  S45: {
    title: 'Cold work cohort Int Arch Occup Environ Health 2022; Farbu et al., BMJ Open 2019; scoping review 2022',
    read: 'lookedUp',
    entry: 'L. Cold work cohort Int Arch Occup Environ Health 2022; Farbu et al., BMJ Open 2019; scoping review 2022',
  },
  S46: {
    title:
      'Metikaridis et al. 2017; Basco-Lopez et al., relaxation in neck pain, Health Psychol (abstract, year not shown)',
    read: 'lookedUp',
    entry:
      'L. Metikaridis et al. 2017; Basco-Lopez et al., relaxation in neck pain, Health Psychol (abstract, year not shown)',
  },
  S47: {
    title: 'Petrofsky et al. 2017 (abstract); Freiwald et al., Life 2021 (low back)',
    read: 'lookedUp',
    entry: 'L. Petrofsky et al. 2017 (abstract); Freiwald et al., Life 2021 (low back)',
  },
  S48: {
    title:
      'Grant and Wang, South Med J (2004, year not looked up); Sulkowski 2022; Shariff 2023; Wang et al. 2023 neck massager embolism; Lopez-Navarro 2021 self neck massage stroke',
    read: 'lookedUp',
    entry:
      'L. Grant and Wang, South Med J (year not shown; K 2004); Sulkowski 2022; Shariff 2023; Wang et al. 2023 neck massager embolism; Lopez-Navarro 2021 self neck massage stroke',
  },
  S49: {
    title: 'Hush et al., Arch Phys Med Rehabil 2011; Vos et al., Pain Med 2008 (abstracts)',
    read: 'lookedUp',
    entry: 'L. Hush et al., Arch Phys Med Rehabil 2011; Vos et al., Pain Med 2008 (abstracts)',
  },
  S50: {
    title: 'Kovacs et al., BMC Musculoskelet Disord 2008; Young et al., Cephalalgia 2019 (abstracts)',
    read: 'lookedUp',
    entry: 'L. Kovacs et al., BMC Musculoskelet Disord 2008; Young et al., Cephalalgia 2019 (abstracts)',
  },
  S51: {
    title: 'Thoomes et al., PSFS 2.0 in nonspecific neck pain, Phys Ther 2024',
    read: 'secondary',
    entry: 'L (record). Thoomes et al., PSFS 2.0 in nonspecific neck pain, Phys Ther 2024',
  },
  S52: {
    title:
      'HL7 Belgium pain-scale ValueSet for LOINC 72514-3; LOINC PHQ-SADS panel; PHQ copyright notice; US Core PRAPARE 93038-8',
    read: 'lookedUp',
    entry:
      'L. HL7 Belgium pain-scale ValueSet for LOINC 72514-3; LOINC PHQ-SADS panel; PHQ copyright notice; US Core PRAPARE 93038-8',
  },
  S53: {
    title: 'ICPC-2 code lists (L01, L83, N01, N17)',
    read: 'lookedUp',
    entry: 'L. ICPC-2 code lists (L01, L83, N01, N17)',
  },
  S54: {
    title: 'MDCG 2019-11 rev.1 June 2025 comments (cm-dm, Emergo, sorena.io, qualihq); MHRA software guidance copies',
    read: 'secondary',
    entry:
      'L (secondary). MDCG 2019-11 rev.1 June 2025 comments (cm-dm, Emergo, sorena.io, qualihq); MHRA software guidance copies',
  },
  S55: {
    title:
      'chino.io article, law.stackexchange threads on local-only health data; GDPR and ePrivacy text (not looked up)',
    read: 'secondary',
    entry:
      'L (secondary). chino.io article, law.stackexchange threads on local-only health data; K for GDPR and ePrivacy text',
  },
  S56: {
    title:
      'gpinfo.nl; spoedzorgnu.nl; gezondbelgie.be and health.belgium.be (1733); VdK (116117); da.wikipedia Laegevagt, regionsyddanmark.dk, bt.dk (1818); 1177.se; NHS trust pages (111)',
    read: 'lookedUp',
    entry:
      'L. gpinfo.nl; spoedzorgnu.nl; gezondbelgie.be and health.belgium.be (1733); VdK (116117); da.wikipedia Laegevagt, regionsyddanmark.dk, bt.dk (1818); 1177.se; NHS trust pages (111)',
  },
  S57: {
    title:
      'Dutch practice pages and NIVEL item on direct access 2006; despecialist.eu (BE); German practice pages; sundhed.dk Region Sjaelland 2025; scandiglobalnews.se; csp.org.uk Motala; PMC8120844 NHS self-referral',
    read: 'lookedUp',
    entry:
      'L. Dutch practice pages and NIVEL item on direct access 2006; despecialist.eu (BE); German practice pages; sundhed.dk Region Sjaelland 2025; scandiglobalnews.se; csp.org.uk Motala; PMC8120844 NHS self-referral',
  },
  S58: {
    title:
      'MedLink legends from Travell and Simons 1983 (upper trapezius, levator); fpnotebook; the manual itself not looked up',
    read: 'lookedUp',
    entry:
      'L. MedLink legends from Travell and Simons 1983 (upper trapezius, levator); fpnotebook; K for the manual itself',
  },
  S59: {
    title: 'euroqol.org digital reproduction requirements',
    read: 'lookedUp',
    entry: 'L. euroqol.org digital reproduction requirements',
  },
  S60: {
    title: '113.nl, nltimes.nl, nrc.nl (number 113 since July 2020)',
    read: 'lookedUp',
    entry: 'L. 113.nl, nltimes.nl, nrc.nl (number 113 since July 2020)',
  },
  S61: {
    title:
      'Ashina et al., Cephalalgia 2015; review of musculoskeletal outcomes in tension-type headache, Cephalalgia 2013',
    read: 'lookedUp',
    entry:
      'L. Ashina et al., Cephalalgia 2015; review of musculoskeletal outcomes in tension-type headache, Cephalalgia 2013',
  },
  S62: {
    title:
      'Health-information pages on ectopic pregnancy and shoulder-tip pain, one quoting NHS Choices; NICE NG126 and the spleen (Kehr sign) not looked up',
    read: 'secondary',
    entry:
      'L (secondary). Health-information pages on ectopic pregnancy and shoulder-tip pain, one quoting NHS Choices; K for NICE NG126 and for the spleen (Kehr sign)',
  },
  S63: {
    title:
      'StatPearls on upper extremity and subclavian vein thrombosis; UpToDate opening page on effort thrombosis (openings only); arterial thoracic outlet not looked up',
    read: 'lookedUp',
    entry:
      'L. StatPearls on upper extremity and subclavian vein thrombosis; UpToDate opening page on effort thrombosis (openings only); K for arterial thoracic outlet',
  },
  S64: {
    title: 'Action on Pre-eclampsia symptom page; Mayo Clinic page on pre-eclampsia',
    read: 'lookedUp',
    entry: 'L. Action on Pre-eclampsia symptom page; Mayo Clinic page on pre-eclampsia',
  },
} as const satisfies { readonly [id: string]: Source }
export type SourceId = keyof typeof sources
