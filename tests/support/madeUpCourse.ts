import { drugs } from '../../shared/drugs/index.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { courseEnd, doseDays } from '../../shared/scenario/course.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const bump = (month: number, centre: number, width: number): number =>
  Math.exp(-(((month - centre) / width) ** 2));

const held = (month: number): number =>
  1 / (1 + Math.exp(-(month - 25) * 3)) / (1 + Math.exp((month - 61) * 1.5));

/** A course that looks like six doses of denosumab from month 24, by formula and not by the model. */
export function madeUpCourse(scenario: Scenario, rows = 417): TimeCourse {
  const days = Float64Array.from(
    { length: rows },
    (_, row) => (row * scenario.horizonDays) / (rows - 1),
  );
  const column = (of: (month: number) => number): Float64Array =>
    days.map((day) => of(day / daysPerMonth));
  const ctx = column((month) => 100 - 82 * held(month) + 55 * bump(month, 69, 5));
  const spine = column(
    (month) =>
      -0.05 * Math.min(month, 24) + 7 * held(month) * Math.sqrt(Math.max(0, month - 24) / 36),
  );
  const net = column((month) => 2 ** (-6 * held(month) + 0.8 * bump(month, 68, 5)));
  const ratio = column((month) => 2 ** (2.5 * held(month)));
  return {
    days,
    columns: {
      bmdLumbarSpineChange: spine,
      bmdTotalHipChange: spine.map((value) => value * 0.6),
      bmdFemoralNeckChange: spine.map((value) => value * 0.5 - 0.3),
      bmdLumbarSpine: spine.map((value) => 0.85 * (1 + value / 100)),
      bmdTotalHip: spine.map((value) => 0.78 * (1 + (0.6 * value) / 100)),
      bmdFemoralNeck: spine.map((value) => 0.7 * (1 + (0.5 * value) / 100)),
      tScoreLumbarSpine: spine.map((value) => -2 + value / 11),
      tScoreTotalHip: spine.map((value) => -1.6 + value / 15),
      tScoreFemoralNeck: spine.map((value) => -1.8 + value / 16),
      ctxPercent: ctx,
      p1npPercent: ctx.map((value) => 100 + (value - 100) * 0.8),
      netBalancePercent: net.map((value) => 100 * value),
      netBalance: net.map((value) => 2.2 * value),
      ranklOpgRatioPercent: ratio.map((value) => 100 * value),
      ranklOpgRatio: ratio.map((value) => 2.5 * value),
      opg: column(() => 0.8),
      rankBoundRankl: net.map((value) => 0.2 * value),
      opgBoundRankl: net.map((value) => 0.7 * value),
      drugBoundRankl: column((month) => 1.5 * held(month)),
      freeMembraneRankl: net.map((value) => 0.1 * value),
      calcium: column((month) => 2.35 - 0.06 * bump(month, 25, 2)),
      pth: column((month) => 38 + 30 * bump(month, 25, 3)),
      denosumabLevel: column((month) =>
        month < 24 ? 0 : 6000 * Math.exp(-(month < 60 ? month % 6 : month - 54) / 2),
      ),
    },
    doses: scenario.treatments.map((treatment) => ({
      drug: treatment.drug,
      doseDays:
        drugs[treatment.drug].kinetics.kind === 'exposure'
          ? new Float64Array()
          : doseDays(treatment, scenario.horizonDays),
      fromDay: treatment.startDay,
      toDay: Math.min(scenario.horizonDays, courseEnd(treatment)),
    })),
    outcome: 'completed',
    statistics: { steps: 0, rejections: 0, rightHandSides: 0, factorisations: 0 },
    model: 'made-up',
  };
}
