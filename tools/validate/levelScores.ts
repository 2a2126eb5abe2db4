import { levels, type LevelRow } from '../../shared/evidence/pharmacokinetics.ts';
import { given, trialWoman } from '../../shared/evidence/people.ts';
import { levelId } from '../../shared/engine/outputs.ts';
import { simulate } from '../../shared/engine/simulate.ts';

/** A published quantity of a drug’s level beside the model’s. */
export interface LevelScore {
  readonly row: LevelRow;
  readonly model: number;
}

/** Every published quantity of the levels that are followed. */
export function scoreLevels(): readonly LevelScore[] {
  return levels.map((row) => ({ row, model: quantityOf(row) }));
}

function quantityOf(row: LevelRow): number {
  const { drug, dose, everyDays, doses, quantity, day, perUnit } = row;
  const scenario = given(trialWoman(60, 12), {
    ...{ drug, dose, unit: 'mg', everyDays, startDay: 0, count: doses },
  });
  const { days, columns } = simulate(scenario, 'export', { everyDays: 0.5 });
  const level = [...(columns[levelId(drug)] ?? [])].map((value) => perUnit * value);
  const greatest = Math.max(...level);
  const peakDay = days[level.indexOf(greatest)] ?? NaN;
  switch (quantity) {
    case 'greatest level':
      return greatest;
    case 'day of the greatest level':
      return peakDay;
    case 'trough':
      return level[days.findIndex((one) => one >= day)] ?? NaN;
    case 'area':
      return level.reduce(
        (sum, value, index) => sum + ((days[index] ?? NaN) < day ? value / 2 : 0),
        0,
      );
    case 'half-life':
      return halfLife(days, level, { from: 2 * peakDay, least: greatest / 10 });
  }
}

/** From the slope of the logarithm, from a day on until the level has come down to `least`. */
function halfLife(
  days: Float64Array,
  level: readonly number[],
  { from, least }: { readonly from: number; readonly least: number },
): number {
  const points = level.flatMap((value, index): [number, number][] => {
    const day = days[index] ?? NaN;
    return day >= from && value >= least ? [[day, Math.log(value)]] : [];
  });
  const mean = (pick: (point: [number, number]) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [t, y] = [mean(([day]) => day), mean(([, log]) => log)];
  const slope = mean(([day, log]) => (day - t) * (log - y)) / mean(([day]) => (day - t) ** 2);
  return -Math.log(2) / slope;
}
