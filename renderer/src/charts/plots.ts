import { levelId, outputOf } from '../../../shared/engine/outputs.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { units } from '../../../shared/units/unit.ts';

/** How bone density is written: one of three readings of the same curve. */
export type BmdForm = 'change' | 'absolute' | 't-score';

/** The forms of bone density with what the switch calls them. */
export const bmdForms: Readonly<Record<BmdForm, string>> = {
  change: '% change',
  absolute: 'g/cm²',
  't-score': 'T-score',
};

/** One curve: a column, how it is drawn and what it is called. */
export interface Line {
  readonly column: string;
  /** Short name at the line's end and in the heading. */
  readonly name: string;
  /** Name of the colour among the plot tokens. */
  readonly colour: string;
  readonly dash: readonly number[];
  /** Width in units of the theme's line. */
  readonly weight: number;
  /** What is drawn instead of the raw value. */
  readonly drawn: 'value' | 'log2 of percent' | 'percent of peak';
  readonly axis: 'left' | 'right';
  readonly unit: string;
  readonly digits: number;
  /** Written with its sign, as changes are. */
  readonly signed: boolean;
}

/** Every plot, top to bottom. */
export const plotIds = ['bmd', 'markers', 'balance', 'mineral', 'drugs'] as const;

export type PlotId = (typeof plotIds)[number];

/** One plot of the stack. */
export interface Plot {
  readonly id: PlotId;
  readonly title: string;
  readonly unit: string;
  /** Short name on the button that shows or hides it. */
  readonly button: string;
  /** Share of the height. */
  readonly share: number;
  /** A line across at this value, such as 100 % of day 0. */
  readonly reference: number | null;
  readonly lines: readonly Line[];
}

const dashes = {
  solid: [],
  long: [9, 4],
  short: [2, 3],
  mixed: [9, 3, 2, 3],
  twin: [9, 3, 2, 3, 2, 3],
  even: [5, 5],
} as const;

function line(column: string, name: string, colour: string, look: Partial<Line> = {}): Line {
  const output = outputOf(column);
  const unit = output?.unit ?? '1';
  return {
    column,
    name,
    colour,
    dash: dashes.solid,
    weight: 1,
    drawn: 'value',
    axis: 'left',
    unit: units[unit],
    digits: output?.digits ?? 2,
    signed: output?.form === 'change from day 0',
    ...look,
  };
}

const sites = [
  { site: 'LumbarSpine', name: 'Spine', colour: 'spine', dash: dashes.solid },
  { site: 'TotalHip', name: 'Total hip', colour: 'hip', dash: dashes.long },
  { site: 'FemoralNeck', name: 'Femoral neck', colour: 'neck', dash: dashes.short },
];

const bmdColumn: Readonly<Record<BmdForm, (site: string) => string>> = {
  change: (site) => `bmd${site}Change`,
  absolute: (site) => `bmd${site}`,
  't-score': (site) => `tScore${site}`,
};

function bmdPlot(form: BmdForm): Plot {
  return {
    id: 'bmd',
    title: 'Bone density',
    // The switch beside the title says it.
    unit: '',
    button: 'BMD',
    share: 3,
    reference: form === 'change' ? 0 : null,
    lines: sites.map(({ site, name, colour, dash }) =>
      line(bmdColumn[form](site), name, colour, { dash, signed: form !== 'absolute' }),
    ),
  };
}

const markers: Plot = {
  id: 'markers',
  title: 'Turnover markers',
  unit: '% of day 0',
  button: 'CTX, P1NP',
  share: 3,
  reference: 100,
  lines: [
    line('ctxPercent', 'CTX', 'resorption'),
    line('p1npPercent', 'P1NP', 'formation', { dash: dashes.long }),
  ],
};

const balance: Plot = {
  id: 'balance',
  title: 'RANKL against OPG',
  unit: '× day 0, log scale',
  button: 'RANKL/OPG',
  share: 2.2,
  reference: 0,
  lines: [
    line('netBalancePercent', 'Net balance', 'rankl', { drawn: 'log2 of percent', weight: 2 }),
    line('ranklOpgRatioPercent', 'Raw ratio', 'muted', {
      drawn: 'log2 of percent',
      dash: dashes.long,
      weight: 0.7,
    }),
  ],
};

function mineralPlot(ownPthOnly: boolean): Plot {
  return {
    id: 'mineral',
    title: 'Calcium and PTH',
    unit: `mmol/L left, pg/mL right${ownPthOnly ? '; PTH of the glands, without what is given' : ''}`,
    button: 'Ca, PTH',
    share: 2,
    reference: null,
    lines: [
      line('calcium', 'Calcium', 'calcium'),
      line('pth', ownPthOnly ? 'PTH, own' : 'PTH', 'pth', { dash: dashes.long, axis: 'right' }),
    ],
  };
}

const drugColours = ['drug1', 'drug2', 'drug3', 'drug4', 'drug5', 'drug6'];
const drugDashes = Object.values<readonly number[]>(dashes);

/** The drugs of a scenario, each once, in the order in which the document gives them. */
export function drugsOf(scenario: Scenario): readonly string[] {
  return [...new Set(scenario.treatments.map(({ drug }) => drug))];
}

/** Where a drug stands among those of its scenario decides its colour and dash. */
export function drugColour(place: number): string {
  return drugColours[place % drugColours.length] ?? 'drug1';
}

/** After a full round of colours the dashes move on, so that no two drugs look alike. */
function drugDash(place: number): readonly number[] {
  const round = Math.floor(place / drugColours.length);
  return drugDashes[(place + round) % drugDashes.length] ?? [];
}

function drugPlot(given: readonly string[]): Plot {
  return {
    id: 'drugs',
    title: 'Drug level',
    unit: '% of its own peak',
    button: 'Drug level',
    share: given.length === 0 ? 0 : 1.8,
    reference: null,
    lines: given.map((drug, place) =>
      line(levelId(drug), drugName(drug), drugColour(place), {
        dash: drugDash(place),
        drawn: 'percent of peak',
      }),
    ),
  };
}

/**
 * The plots with their lines, in the same order.
 *
 * @param given      the drugs, as `drugsOf` finds them
 * @param ownPthOnly whether PTH is also infused, of which the curve shows nothing
 */
export function plotsOf(
  form: BmdForm,
  given: readonly string[],
  ownPthOnly = false,
): readonly Plot[] {
  return [bmdPlot(form), markers, balance, mineralPlot(ownPthOnly), drugPlot(given)];
}

/**
 * Which plots are open at first: all, fewer on a low screen and of several arms, two on the projector.
 *
 * @param several whether arms are compared, which need more room each
 */
export function openAtFirst(
  projector: boolean,
  screenHeight: number,
  several = false,
): readonly PlotId[] {
  const low = screenHeight < 900;
  if (projector || (several && low)) return ['bmd', 'markers'];
  return low || several ? ['bmd', 'markers', 'balance'] : plotIds;
}
