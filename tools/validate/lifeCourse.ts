import {
  ageing,
  menopauseRatios,
  type AgeingRow,
  type MenopauseRatio,
} from '../../shared/evidence/ageing.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { daysPerYear } from '../../shared/scenario/calendar.ts';
import { formatVersion, type Scenario } from '../../shared/scenario/scenario.ts';

/** Plausible spread between studies of natural loss, percent a year, and across menopause. */
const spread = { usual: 0.5, acrossMenopause: 1 };

const menopauseYears = 50;
const fromYears = 25;

/** A published stretch of life beside the model’s. */
export interface AgeingScore {
  readonly row: AgeingRow;
  /** In the unit of the row. */
  readonly model: number;
  /** Difference in percent a year, in units of the plausible spread. */
  readonly distance: number;
}

/** Sixty years of somebody whom nothing befalls but age, and menopause at 50. */
function life(sex: 'female' | 'male'): Scenario {
  return {
    formatVersion,
    person: {
      sex,
      ageYears: fromYears,
      menopauseAgeYears: sex === 'female' ? menopauseYears : null,
      surgical: false,
    },
    horizonDays: 60 * daysPerYear,
    inputs: [],
    treatments: [],
  };
}

/** Reads an output off a life by age. */
function readerOf(sex: 'female' | 'male'): (output: string, years: number) => number {
  const { days, columns } = simulate(life(sex), 'final', { everyDays: daysPerYear / 4 });
  return (output, years) => {
    const day = (years - fromYears) * daysPerYear;
    return columns[output]?.[days.findIndex((one) => one >= day - 1)] ?? NaN;
  };
}

/** Every published ratio of after to before menopause, with the model’s. */
export function menopauseComparisons(): readonly { row: MenopauseRatio; model: number }[] {
  const read = readerOf('female');
  return menopauseRatios.map((row) => ({
    row,
    model: read(row.output, row.afterYears) / read(row.output, row.beforeYears),
  }));
}

/** Every published stretch beside the model’s. */
export function scoreAgeing(): readonly AgeingScore[] {
  const lives = { female: readerOf('female'), male: readerOf('male') };
  return ageing.map((row) => {
    const [first, last] = [row.fromYears, row.toYears].map((years) =>
      lives[row.sex](`bmd${row.site}`, years),
    ) as [number, number];
    const years = row.toYears - row.fromYears;
    const toUnit = {
      '%': 100 * (last / first - 1),
      '%/a': (100 * (last / first - 1)) / years,
      'g/cm2/a': (last - first) / years,
    };
    const model = toUnit[row.unit];
    const perYear = { '%': 1 / years, '%/a': 1, 'g/cm2/a': 100 / first };
    // The fast phase: from a year before the last period to five after.
    const fast =
      row.sex === 'female' &&
      row.fromYears < menopauseYears + 5 &&
      row.toYears > menopauseYears - 1;
    const allowed = fast ? spread.acrossMenopause : spread.usual;
    return { row, model, distance: ((model - row.value) * perYear[row.unit]) / allowed };
  });
}
