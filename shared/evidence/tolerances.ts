import type { EndPoint } from '../model/evidence.ts';

/**
 * How far studies of the same thing plausibly lie apart: the table of the evidence collection, by which
 * the rows of evidence have their tolerances (a test sets both side by side). It is no error of the model
 * and not widened by one. Between its entries it is read straight.
 */

/** What is measured, as the table tells it apart. */
type Measured = 'spine' | 'hip or neck' | 'resorption' | 'formation';

/** What a drug is to the table. */
export type Treatment = 'antiresorptive' | 'anabolic' | 'sclerostin antibody';

/** What the table asks about an answer of the model. */
export interface Asked {
  readonly endPoint: TableEndPoint;
  /** Since day 0. */
  readonly months: number;
  /** Percent change from day 0. */
  readonly change: number;
  /** What was begun so far; null for nothing that acts on bone. */
  readonly treatment: Treatment | null;
  /** Since the last of it ended; null while it lasts or where there was none. */
  readonly monthsOff: number | null;
  /** What studies of natural loss would differ by so far, percentage points. */
  readonly natural: number;
}

/** The end points that the table has. */
export const tableEndPoints = {
  bmdLumbarSpine: 'spine',
  bmdTotalHip: 'hip or neck',
  bmdFemoralNeck: 'hip or neck',
  ctx: 'resorption',
  ntx: 'resorption',
  p1np: 'formation',
  bsap: 'formation',
} as const satisfies Partial<Record<EndPoint, Measured>>;

export type TableEndPoint = keyof typeof tableEndPoints;

/** A line of the table: what is looked at, and the percentage points that go with it; ascending. */
type Line = readonly (readonly [at: number, points: number])[];

/** BMD by months since the start. */
const density: Readonly<Record<'spine' | 'hip or neck', Readonly<Record<Treatment, Line>>>> = {
  spine: {
    antiresorptive: by(1, 1.2, 1.4),
    anabolic: by(1.2, 2.1, 2.5),
    'sclerostin antibody': by(1.2, 2.1, 2.5),
  },
  'hip or neck': {
    antiresorptive: by(0.6, 0.8, 1),
    anabolic: by(0.6, 0.8, 1),
    'sclerostin antibody': by(0.6, 0.8, 1.8),
  },
};

function by(year: number, twoYears: number, later: number): Line {
  return [
    [12, year],
    [24, twoYears],
    [36, later],
  ];
}

/** The spine by months since treatment ended. */
const spineOff: Line = [
  [12, 1.5],
  [24, 2],
];

/** Markers by their change: deep on a plateau, at a trough or near the start, on a rebound or peak. */
const turnover: Readonly<Record<'resorption' | 'formation', Line>> = {
  resorption: [
    [-65, 8],
    [-55, 15],
    [5, 15],
    [25, 40],
  ],
  formation: [
    [-35, 10],
    [-25, 15],
    [15, 15],
    [45, 60],
  ],
};

/** What studies of people without treatment differ by, percentage points of BMD. */
export const naturalLoss = { aYear: 0.5, aYearAcrossMenopause: 1, aMonthOfDisuse: 0.3 } as const;

/** No change is known before anybody measures one: the first day of any row, by what is measured. */
const firstMeasured: Readonly<Record<Measured, number>> = {
  spine: 1,
  'hip or neck': 1,
  resorption: 0.1,
  formation: 0.1,
};

/** The plausible spread between studies about an answer, percentage points; none on day 0. */
export function toleranceOf(asked: Asked): number {
  const { endPoint, months, change, treatment, monthsOff, natural } = asked;
  const measured = tableEndPoints[endPoint];
  const opened = Math.min(1, Math.max(0, months / firstMeasured[measured]));
  if (measured === 'resorption' || measured === 'formation')
    return opened * read(turnover[measured], change);
  const lasting = read(density[measured][treatment ?? 'antiresorptive'], months);
  const off = measured === 'spine' && monthsOff !== null ? read(spineOff, monthsOff) : 0;
  return opened * Math.max(lasting, off, treatment === null ? natural : 0);
}

/** A line of the table, straight between its entries and level beyond them. */
function read(line: Line, where: number): number {
  let before = line[0];
  for (const entry of line) {
    if (where <= entry[0]) {
      if (!before || before === entry) return entry[1];
      return before[1] + ((where - before[0]) / (entry[0] - before[0])) * (entry[1] - before[1]);
    }
    before = entry;
  }
  return before?.[1] ?? NaN;
}
