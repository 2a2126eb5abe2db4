import { processesWith } from '../../shared/engine/boneModel.ts';
import { drugs } from '../../shared/drugs/index.ts';
import { compile, type CompiledModel } from '../../shared/engine/equations/compile.ts';
import type { Event } from '../../shared/engine/event.ts';
import { startOf } from '../../shared/engine/person.ts';
import { run } from '../../shared/engine/run.ts';
import { Integrator } from '../../shared/engine/solver/integrate.ts';
import type { Process } from '../../shared/model/process.ts';
import type { GoldenEvent, GoldenScenario } from './goldenScenario.ts';

/** Names of the reference that differ from the symbols of our model. */
const stateNames: Readonly<Record<string, string>> = {
  DSC: 'denosumab.A',
  RSC: 'romosozumab.A',
  FSC: 'opgFc.A',
};

const columnSymbols: Readonly<Record<string, string>> = {
  LS_soluble: 'LS',
  denosumab_ng_per_mL: 'denosumab.C',
  sclerostin_antibody_nM: 'romosozumab.C',
};

/** Where our equations differ on purpose: from which day on, and why. */
export const changed: Readonly<Record<string, { readonly fromDay: number; readonly why: string }>> =
  {
    'abaloparatide-18-months': {
      fromDay: 547.875,
      why: 'the catabolic arm fades with the drug, where the reference lets it jump when abaloparatide stops',
    },
  };

/** How far one column of one reference run is from ours. */
export interface Deviation {
  readonly scenario: string;
  readonly column: string;
  /** Greatest difference, as a share of the greatest value of the reference column. */
  readonly share: number;
}

/** Runs the reference scenarios on our engine, at the reference tolerance, and compares. */
export function* deviations(golden: readonly GoldenScenario[]): Generator<Deviation> {
  const names = [...(golden[0]?.columns.keys() ?? [])];
  const model = compile(
    atStart(processesWith(Object.values(drugs))),
    names.map((name) => columnSymbols[name] ?? name),
  );
  for (const scenario of golden) {
    const ours = simulateGolden(scenario, model, names.length);
    for (const [index, column] of names.entries()) {
      const theirs = scenario.columns.get(column) ?? new Float64Array();
      let greatest = 0;
      let difference = 0;
      for (const [row, value] of theirs.entries()) {
        if ((scenario.days[row] ?? 0) > (changed[scenario.name]?.fromDay ?? Infinity)) continue;
        greatest = Math.max(greatest, Math.abs(value));
        difference = Math.max(difference, Math.abs(value - (ours[row]?.[index] ?? NaN)));
      }
      yield {
        scenario: scenario.name,
        column,
        share: greatest > 0 ? difference / greatest : difference,
      };
    }
  }
}

/** The processes with the values of the start model. */
function atStart(processes: readonly Process[]): Process[] {
  return processes.map((process) => ({
    ...process,
    parameters: Object.fromEntries(
      Object.entries(process.parameters ?? {}).map(([symbol, parameter]) => [
        symbol,
        { ...parameter, value: parameter.start ?? parameter.value },
      ]),
    ),
  }));
}

function simulateGolden(
  scenario: GoldenScenario,
  model: CompiledModel,
  width: number,
): Float64Array[] {
  const { ageYears, menopauseAgeYears, horizonDays, days } = scenario;
  const tolerance = 1e-9;
  const person = { sex: 'female', ageYears, menopauseAgeYears, surgical: false } as const;
  const start = startOf(person, model, tolerance);
  const rows: Float64Array[] = [];
  run({
    model,
    parameters: model.parameters,
    background: start.background,
    fromDay: 0,
    toDay: horizonDays,
    start: start.y,
    events: eventsOf(scenario.events, start.later),
    sampleDays: days,
    record: (_, day, y, constants) => {
      const row = new Float64Array(width);
      model.observe(day, y, constants, row);
      rows.push(row);
    },
    integrator: new Integrator(model, { relativeTolerance: tolerance, maxSteps: 1_000_000 }),
  });
  return rows;
}

/** The events of a reference run in our symbols, each with all drives that hold from then on. */
function eventsOf(events: readonly GoldenEvent[], later: readonly Event[]): Event[] {
  const days = [...new Set([0, ...events.map(({ day }) => day), ...later.map(({ day }) => day)])];
  const drives = new Map<string, number>();
  return days
    .sort((a, b) => a - b)
    .map((day) => {
      const now = events.filter((event) => event.day === day);
      for (const { kind, name, value } of now)
        if (kind === 'set') {
          // The reference counts OPG production lost; our model counts what is left.
          if (name === 'OPGKO') drives.set('OPGSYN', 1 - value);
          else drives.set(name, value);
        }
      return {
        day,
        kind: now.map(({ name }) => name).join('+') || 'age',
        additions: now
          .filter(({ kind }) => kind === 'add')
          .map(({ name, value }) => ({ state: stateNames[name] ?? name, amount: value })),
        drives: new Map(drives),
      };
    });
}
