import { drugs } from '../../drugs/index.ts';
import { naturalLoss, type Asked, type Treatment } from '../../evidence/tolerances.ts';
import { inputs, type InputId } from '../../inputs/index.ts';
import type { Drug } from '../../model/drug.ts';
import { daysPerMonth, daysPerYear } from '../../scenario/calendar.ts';
import { courseEnd } from '../../scenario/course.ts';
import type { Person } from '../../scenario/parts.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What a class of drugs is to the table of tolerances; other classes are not given for bone. */
export const treatmentOfClass: Readonly<Record<string, Treatment>> = {
  Bisphosphonate: 'antiresorptive',
  Calcitonin: 'antiresorptive',
  'Cathepsin K inhibitor': 'antiresorptive',
  'Menopausal hormone therapy': 'antiresorptive',
  'PTH analogue': 'anabolic',
  'PTHrP analogue': 'anabolic',
  'RANKL antibody': 'antiresorptive',
  'Recombinant decoy receptor': 'antiresorptive',
  'Sclerostin antibody': 'sclerostin antibody',
  'Selective oestrogen receptor modulator': 'antiresorptive',
  'Soluble receptor': 'antiresorptive',
  'Strontium salt': 'antiresorptive',
};

/** The widest first: what was once anabolic is judged as that. */
const widest: readonly Treatment[] = ['sclerostin antibody', 'anabolic', 'antiresorptive'];

/** About the last period bone is lost faster, and studies differ by more. */
const menopause = { fromYears: -1, toYears: 3 };

/** Inputs below whose neutral value bone is disused. */
const disused: readonly InputId[] = ['mechanicalLoad'];

/** What the table of tolerances asks of a scenario, besides the end point and its change. */
export type Circumstances = Omit<Asked, 'endPoint' | 'change'>;

/** What holds on a day of a scenario. */
export function circumstancesOf(scenario: Scenario): (day: number) => Circumstances {
  const courses = scenario.treatments.flatMap((given) => {
    const { drugClass }: Drug = drugs[given.drug];
    const treatment = treatmentOfClass[drugClass];
    return treatment ? [{ treatment, fromDay: given.startDay, toDay: courseEnd(given) }] : [];
  });
  return (day) => {
    const begun = courses.filter(({ fromDay }) => fromDay < day);
    const end = Math.max(-Infinity, ...begun.map(({ toDay }) => toDay));
    return {
      months: day / daysPerMonth,
      treatment: widest.find((one) => begun.some(({ treatment }) => treatment === one)) ?? null,
      monthsOff: begun.length > 0 && end < day ? (day - end) / daysPerMonth : null,
      natural: naturalSpread(scenario, day),
    };
  };
}

/** What studies of nobody treated would differ by up to a day, percentage points. */
function naturalSpread({ person, inputs: settings }: Scenario, day: number): number {
  const { aYear, aYearAcrossMenopause, aMonthOfDisuse } = naturalLoss;
  const across = yearsAcrossMenopause(person, day);
  const ordinary = aYear * (day / daysPerYear - across) + aYearAcrossMenopause * across;
  const idle = settings
    .filter(({ id }) => disused.includes(id))
    .flatMap(({ id, steps }) =>
      steps.map(({ day: from, value }, place) => {
        const to = Math.min(day, steps[place + 1]?.day ?? Infinity);
        const below = (value ?? Infinity) < (inputs[id].neutral ?? -Infinity);
        return below ? Math.max(0, to - from) / daysPerMonth : 0;
      }),
    );
  return Math.max(ordinary, aMonthOfDisuse * idle.reduce((sum, one) => sum + one, 0));
}

function yearsAcrossMenopause({ ageYears, menopauseAgeYears }: Person, day: number): number {
  if (menopauseAgeYears === null) return 0;
  const { fromYears, toYears } = menopause;
  const from = Math.max(0, menopauseAgeYears + fromYears - ageYears);
  const to = Math.min(day / daysPerYear, menopauseAgeYears + toYears - ageYears);
  return Math.max(0, to - from);
}
