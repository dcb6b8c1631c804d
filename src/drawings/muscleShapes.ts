import { plot, type Point } from './curves.ts'

export type MuscleId =
  | 'upperTrapezius'
  | 'levatorScapulae'
  | 'scmSternal'
  | 'scmClavicular'
  | 'suboccipitals'
  | 'spleniusCapitis'
  | 'spleniusCervicis'
  | 'semispinalis'
  | 'scalenes'
  | 'infraspinatus'
  | 'rhomboids'

/** Where pain from this muscle is felt: a primary region of the guide, drawn as dots. */
export type Zone = { readonly region: string; readonly points: readonly Point[] }
export type MuscleView = {
  readonly body: 'side' | 'back' | 'front'
  readonly box: readonly [x: number, y: number, width: number, height: number]
  /** The two edges of the muscle; fibres run between them. Absent: the muscle does not show from here. */
  readonly edges?: readonly [one: readonly Point[], other: readonly Point[]]
  readonly knots: readonly Point[]
  readonly zones: readonly Zone[]
  /** Dots over the muscle instead of under it. */
  readonly over?: true
}

const profile = [62, -36, 268, 300] as const
const rear = [66, -30, 268, 300] as const
const upperArm: Zone = {
  region: 'upperArm',
  points: plot('336,318 350,318 366,312 371,350 374,382 358,388 344,378 338,346'),
}
const bladeInner: Zone = {
  region: 'bladeInner',
  points: plot('222,224 234,228 238,260 243,296 254,338 242,346 230,318 224,276'),
}
const eye: Zone = {
  region: 'eye',
  points: plot('118,60 130,54 146,60 148,78 138,92 124,88 116,76'),
}

/* Side: the left side, drawn looking left. Back: the right half of the picture, the patient's right. Front: the same half, the patient's left. */
export const muscles: Readonly<Record<MuscleId, readonly MuscleView[]>> = {
  upperTrapezius: [
    {
      body: 'side',
      box: profile,
      knots: [[216, 196]],
      edges: [plot('228,110 217,140 211,168 205,196 190,222'), plot('238,118 228,148 233,176 243,198 240,216 212,232')],
      zones: [
        {
          region: 'sideNeck',
          points: plot('206,176 214,150 218,128 212,112 196,112 198,140 194,176'),
        },
        {
          region: 'temple',
          points: plot('166,58 150,50 138,58 140,76 154,86 168,80 186,96 200,110 204,98 190,70'),
        },
        {
          region: 'lowerNeck',
          points: plot('200,182 206,186 200,206 186,216 184,200'),
        },
        {
          region: 'shoulderTop',
          points: plot('184,228 210,238 234,228 248,212 258,228 244,248 212,256 184,246'),
        },
      ],
    },
  ],
  levatorScapulae: [
    {
      body: 'back',
      box: [66, 46, 268, 300],
      knots: [[232, 206]],
      edges: [plot('222,132 228,160 234,195 242,230'), plot('212,150 220,184 228,212 238,246')],
      zones: [
        {
          region: 'lowerNeck',
          points: plot('234,166 246,172 256,186 264,202 256,220 244,226 234,214 228,190'),
        },
        bladeInner,
      ],
    },
  ],
  scmSternal: [
    {
      body: 'side',
      box: profile,
      knots: [[182, 160]],
      edges: [plot('190,106 180,140 168,180 153,226'), plot('202,114 192,148 180,188 167,229')],
      zones: [
        eye,
        {
          region: 'jaw',
          points: plot('126,98 146,96 160,110 152,128 130,132'),
        },
        {
          region: 'occiput',
          points: plot('238,78 254,68 254,96 240,116 226,120 224,100'),
        },
      ],
    },
  ],
  scmClavicular: [
    {
      body: 'side',
      box: profile,
      knots: [[190, 168]],
      edges: [plot('192,106 185,144 180,186 176,228'), plot('206,116 202,150 200,190 200,232')],
      zones: [
        {
          region: 'forehead',
          points: plot('116,32 134,30 154,36 156,50 138,60 117,58'),
        },
        {
          region: 'ear',
          points: plot('176,66 190,60 204,70 206,92 198,104 184,106 174,96'),
        },
      ],
    },
  ],
  suboccipitals: [
    {
      body: 'side',
      box: profile,
      knots: [[220, 122]],
      edges: [plot('212,108 212,120 208,132'), plot('234,116 228,128 220,142')],
      zones: [
        {
          region: 'occiput',
          points: plot('240,50 254,56 256,80 246,104 232,112 214,104 212,84 222,62'),
        },
        {
          region: 'upperNeck',
          points: plot('202,136 214,144 224,146 228,162 220,174 204,170 196,152'),
        },
      ],
    },
  ],
  spleniusCapitis: [
    {
      body: 'side',
      box: profile,
      knots: [[219, 142]],
      edges: [plot('197,108 211,146 233,190 256,220'), plot('218,110 226,126 229,146 232,166')],
      zones: [
        {
          region: 'vertex',
          points: plot('150,6 178,-5 212,-1 228,16 208,30 176,30 154,22'),
        },
      ],
    },
  ],
  spleniusCervicis: [
    {
      body: 'side',
      box: profile,
      knots: [[226, 178]],
      edges: [plot('200,142 216,178 236,210 262,244'), plot('213,134 227,166 240,192 260,222')],
      zones: [
        eye,
        {
          region: 'lowerNeck',
          points: plot('194,178 206,176 216,194 230,216 226,232 206,230 190,212'),
        },
      ],
    },
  ],
  semispinalis: [
    {
      body: 'back',
      box: rear,
      knots: [[215, 166]],
      edges: [plot('205,120 207,150 209,190 206,246'), plot('227,124 224,150 221,190 216,246')],
      zones: [
        {
          region: 'occiput',
          points: plot('212,66 232,60 250,72 250,98 240,118 222,116 210,96'),
        },
        {
          region: 'upperNeck',
          points: plot('227,138 239,134 242,152 244,168 226,170'),
        },
        {
          region: 'midNeck',
          points: plot('188,148 204,148 206,180 204,212 188,212 186,180'),
        },
      ],
    },
  ],
  scalenes: [
    {
      body: 'front',
      box: [176, 92, 212, 300],
      knots: [[237, 178]],
      edges: [plot('227,142 229,172 234,206'), plot('237,134 243,172 254,207')],
      zones: [upperArm],
    },
    { body: 'back', box: [176, 92, 212, 300], knots: [], zones: [bladeInner, upperArm] },
  ],
  infraspinatus: [
    {
      body: 'back',
      box: [130, 92, 270, 302],
      knots: [[276, 280]],
      edges: [plot('240,258 270,253 300,247 326,240'), plot('255,340 280,308 306,272 328,254')],
      zones: [
        {
          region: 'shoulderSide',
          points: plot('340,228 352,236 362,262 365,298 352,306 340,296 336,260'),
        },
        upperArm,
      ],
    },
  ],
  rhomboids: [
    {
      body: 'back',
      box: [66, 70, 268, 300],
      knots: [[220, 262]],
      over: true,
      edges: [plot('203,214 220,227 238,243'), plot('203,300 224,314 249,330')],
      zones: [
        {
          region: 'bladeInner',
          points: plot('230,226 240,240 243,290 256,342 246,348 236,318 229,280 226,244'),
        },
      ],
    },
  ],
}
