import { calibrated } from '../bone/calibrated.ts';
import { conditions } from '../conditions/index.ts';
import { drugs } from '../drugs/index.ts';
import { trials } from '../evidence/trials/index.ts';
import type { Condition } from '../model/condition.ts';
import type { Drug } from '../model/drug.ts';
import type { Trial } from '../model/evidence.ts';
import type { Input } from '../model/input.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { methodWords, sourceOf, written } from './page.ts';

/** What to know of the numbers of an input before setting it, beside its range. */
export interface InputNotes {
  /** What doses of drugs come to on its scale, where drugs act by it. */
  readonly doses: readonly string[];
  /** How it differs from the condition of the same name; null where there is none, or no difference. */
  readonly namesake: string | null;
}

export function inputNotes(input: Input): InputNotes {
  return {
    doses: Object.values<Drug>(drugs).flatMap((drug) => doseOn(input, drug)),
    namesake: namesakeOf(input),
  };
}

/** What the first regimen of a drug adds to the input, and where that number is from. */
function doseOn({ drive, neutral }: Input, drug: Drug): string[] {
  const { kinetics, doseUnit } = drug;
  if (kinetics.kind !== 'exposure' || kinetics.drive !== drive || neutral === null) return [];
  const [{ dose, everyDays }] = drug.regimens;
  const { value, from } = kinetics.perDailyDose;
  const each = calibrated.values[`${drug.id}.perDose`] ?? value;
  const moves = kinetics.lowers ? 'takes away' : 'adds';
  const how = `${methodWords[from.method]}; ${sourceOf(from, drug.references)}`;
  return [
    `${drug.name}, ${written(dose / everyDays, doseUnit)} a day, ${moves} ${written((each * dose) / everyDays)} (${how})`,
  ];
}

function namesakeOf({ id }: Input): string | null {
  const known: Readonly<Record<string, Condition>> = conditions;
  const moved = known[id]?.moves.map(({ input }) => input) ?? [id];
  if (moved.includes(id)) return null;
  const fitted = Object.values<Trial<Scenario>>(trials).some(({ arms }) =>
    Object.values(arms).some(({ scenario }) =>
      scenario.inputs.some((setting) => setting.id === id),
    ),
  );
  const trialsSet = fitted ? ' Trials of this program set the input.' : '';
  return `The condition of the same name is made of other inputs (${moved.join(', ')}) and need not give the same size: set one of the two, as both add up.${trialsSet}`;
}
