import type { Reference } from '../model/provenance.ts';
import {
  eghbaliFatourechi2003,
  finkelstein2008,
  garnero1996,
  greendale2012,
  hannan2000,
} from '../model/references.ts';

/** One published stretch of the course of bone density over life, in people who were not treated. */
export interface AgeingRow {
  readonly id: string;
  readonly sex: 'female' | 'male';
  readonly site: 'LumbarSpine' | 'TotalHip' | 'FemoralNeck';
  readonly fromYears: number;
  readonly toYears: number;
  /** Change over the stretch in percent, or its rate in percent or g/cm2 a year. */
  readonly value: number;
  readonly unit: '%' | '%/a' | 'g/cm2/a';
  readonly low?: number;
  readonly high?: number;
  /** The same people looked at twice, or people of different ages at once, whose generations differ too. */
  readonly design: 'followed' | 'cross-sectional';
  readonly source: Reference;
  readonly provenance: 'seen' | 'recalled';
  readonly note?: string;
}

const nhanes: Reference = {
  citation:
    'NHANES reference values, as printed in Varatharajan M, et al. Sex and age specific bone mineral density trends in Sri Lankan adults support the need for normative reference data. Front Endocrinol 2026;17:1748490, table 3.',
  doi: '10.3389/fendo.2026.1748490',
};

const kroger1992: Reference = {
  citation:
    'Kröger H, et al. Dual-energy X-ray absorptiometry in normal women: a cross-sectional study of 717 Finnish volunteers. Osteoporos Int 1992;2:135-140.',
  doi: '10.1007/BF01623820',
};

const mazess1999: Reference = {
  citation:
    'Mazess RB, Barden H. Bone density of the spine and femur in adult white females. Calcif Tissue Int 1999;65:91-99.',
  doi: '10.1007/s002239900663',
};

const berger2008: Reference = {
  citation:
    'Berger C, et al. Change in bone mineral density as a function of age in women and men and association with the use of antiresorptive agents. CMAJ 2008;178:1660-1668.',
  doi: '10.1503/cmaj.071416',
};

/** Means of the decades 21-30, 31-40, … 71-80, g/cm2; each is set against the first. */
function decades(
  sex: AgeingRow['sex'],
  site: AgeingRow['site'],
  means: readonly [number, ...number[]],
): AgeingRow[] {
  const [young, ...later] = means;
  return later.map((mean, index) => ({
    id: `nhanes-${sex}-${site}-${String(35 + 10 * index)}`,
    sex,
    site,
    fromYears: 25.5,
    toYears: 35.5 + 10 * index,
    value: 100 * (mean / young - 1),
    unit: '%',
    design: 'cross-sectional',
    source: nhanes,
    provenance: 'seen',
  }));
}

const seen = { provenance: 'seen' } as const;
const woman = { sex: 'female', ...seen } as const;
const acrossMenopause = 'The last period is set at 50, so a year before it is 49.';

/** What is published of bone density over life; some of it is also among the rows of the fit. */
export const ageing: readonly AgeingRow[] = [
  ...decades('female', 'LumbarSpine', [1.064, 1.065, 1.056, 0.993, 0.952, 0.902]),
  ...decades('male', 'LumbarSpine', [1.057, 1.042, 1.051, 1.053, 1.07, 1.068]),
  ...decades('male', 'TotalHip', [1.067, 1.029, 1.04, 1.015, 0.997, 0.961]),
  {
    ...{ id: 'kroger1992-LS', ...woman, site: 'LumbarSpine', fromYears: 37, toYears: 67.5 },
    ...{ value: -20.4, unit: '%', design: 'cross-sectional', source: kroger1992 },
  },
  {
    ...{ id: 'kroger1992-FN', ...woman, site: 'FemoralNeck', fromYears: 25, toYears: 67.5 },
    ...{ value: -19, unit: '%', design: 'cross-sectional', source: kroger1992 },
    note: 'From the peak at 20 to 24; the program’s people begin at 25.',
  },
  ...(['LumbarSpine', 'FemoralNeck'] as const).flatMap((site): AgeingRow[] => [
    {
      ...{ id: `mazess1999-${site}-young`, ...woman, site, fromYears: 30, toYears: 50 },
      ...{ value: -0.2, unit: '%/a', design: 'cross-sectional', source: mazess1999 },
    },
    {
      ...{ id: `mazess1999-${site}-old`, ...woman, site, fromYears: 50, toYears: 79 },
      ...{ value: -0.8, low: -1, high: -0.6, unit: '%/a', design: 'cross-sectional' },
      ...{ source: mazess1999, note: 'The middle of what is given for all sites.' },
    },
  ]),
  {
    ...{ id: 'C0659', ...woman, site: 'LumbarSpine', fromYears: 45, toYears: 48 },
    ...{ value: 0, unit: 'g/cm2/a', design: 'followed', source: finkelstein2008 },
    note: 'Before and early in the transition: “little change”.',
  },
  ...(
    [
      ['C0655', 'LumbarSpine', 49, 50, -0.018],
      ['C0656', 'TotalHip', 49, 50, -0.01],
      ['C0657', 'LumbarSpine', 50, 53, -0.022],
      ['C0658', 'TotalHip', 50, 53, -0.013],
    ] as const
  ).map(([id, site, fromYears, toYears, value]): AgeingRow => ({
    ...{ id, ...woman, site, fromYears, toYears, value, unit: 'g/cm2/a' },
    ...{ design: 'followed', source: finkelstein2008 },
    note: toYears === 50 ? 'Late perimenopause: the year before the last period.' : acrossMenopause,
  })),
  ...(
    [
      ['C0649', 'LumbarSpine', 49, 52, -7.38],
      ['C0650', 'LumbarSpine', 45, 55, -10.6],
      ['C0651', 'FemoralNeck', 49, 52, -5.8],
      ['C0652', 'FemoralNeck', 45, 55, -9.1],
    ] as const
  ).map(([id, site, fromYears, toYears, value]): AgeingRow => ({
    ...{ id, ...woman, site, fromYears, toYears, value, unit: '%', design: 'followed' },
    ...{ source: greendale2012, note: acrossMenopause },
  })),
  {
    ...{ id: 'berger2008', ...woman, site: 'TotalHip', fromYears: 49, toYears: 54 },
    ...{ value: -6.8, low: -7.5, high: -4.9, unit: '%', design: 'followed', source: berger2008 },
    note: 'Women of 50 to 54 who passed through menopause meanwhile.',
  },
  ...(['LumbarSpine', 'TotalHip'] as const).map((site): AgeingRow => ({
    ...{ id: `C0677-${site}`, ...woman, site, fromYears: 74, toYears: 78 },
    ...{ value: -4.1, low: -4.8, high: -3.4, unit: '%', design: 'followed', source: hannan2000 },
    note: 'All sites together, women of 67 to 90.',
  })),
  ...(['LumbarSpine', 'TotalHip'] as const).map((site): AgeingRow => ({
    ...{ id: `C0678-${site}`, ...seen, sex: 'male', site, fromYears: 74, toYears: 78 },
    ...{ value: -1.9, low: -3.6, high: -0.2, unit: '%', design: 'followed', source: hannan2000 },
    note: 'All sites together, men of 67 to 90.',
  })),
];

/** A published ratio of women after menopause to women before, of something that is not bone density. */
export interface MenopauseRatio {
  /** Rows of the evidence that the ratio is of. */
  readonly ids: readonly string[];
  readonly what: string;
  /** The output that is compared. */
  readonly output: string;
  readonly beforeYears: number;
  readonly afterYears: number;
  readonly ratio: number;
  readonly low?: number;
  readonly high?: number;
  readonly source: Reference;
  readonly provenance: 'seen' | 'recalled';
}

const liu: Reference = {
  citation:
    'Liu JM, et al. Relationships between the changes of serum levels of OPG and RANKL with age, menopause, bone biochemical markers and bone mineral density in Chinese women aged 20-75. Calcif Tissue Int 2005;76:1-6.',
  doi: '10.1007/s00223-004-0007-2',
};

const mirza: Reference = {
  citation:
    'Mirza FS, et al. Elevated serum sclerostin levels in postmenopausal women. J Clin Endocrinol Metab 2010;95:1991-1997.',
  doi: '10.1210/jc.2009-2283',
};

/** Shown beside the model without a verdict: assays differ, and so do the groups. */
export const menopauseRatios: readonly MenopauseRatio[] = [
  {
    ids: ['C0891'],
    what: 'RANKL per marrow cell',
    output: 'membraneRankl',
    ...{ beforeYears: 43, afterYears: 53, ratio: 2.5, low: 2, high: 3, provenance: 'seen' },
    source: eghbaliFatourechi2003,
  },
  {
    ids: ['C0675'],
    what: 'Markers of resorption',
    output: 'ctx',
    ...{ beforeYears: 40, afterYears: 60, ratio: 1.88, low: 1.79, high: 1.97 },
    ...{ provenance: 'recalled', source: garnero1996 },
  },
  {
    ids: ['C0676'],
    what: 'Markers of formation',
    output: 'p1np',
    ...{ beforeYears: 40, afterYears: 60, ratio: 1.45, low: 1.37, high: 1.52 },
    ...{ provenance: 'recalled', source: garnero1996 },
  },
  ...(
    [
      [['C0910', 'C0913'], 'Serum OPG', 'serumOpg', 107.6 / 72],
      [['C0911', 'C0914'], 'Serum sRANKL', 'serumRankl', 4.7 / 5.8],
      [['C0912', 'C0915'], 'Serum RANKL:OPG ratio', 'serumRanklOpgRatio', 0.045 / 0.099],
    ] as const
  ).map(([ids, what, output, ratio]): MenopauseRatio => ({
    ...{ ids, what, output, ratio, beforeYears: 35, afterYears: 62 },
    ...{ provenance: 'seen', source: liu },
  })),
  {
    ids: ['C0931', 'C0932'],
    what: 'Serum sclerostin',
    output: 'serumSclerostin',
    ...{ beforeYears: 35, afterYears: 62, ratio: 1.16 / 0.48, provenance: 'recalled' },
    source: mirza,
  },
];
