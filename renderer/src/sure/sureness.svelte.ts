import { untrack } from 'svelte';
import { linesByColumn, type PlausibleLines } from '../../../shared/engine/packedLines.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { sureColumns } from '../../../shared/explain/sure/band.ts';
import { SureCurves, type Found } from '../../../shared/explain/sure/curves.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** What was found of a scenario so far. */
interface Heard extends Found {
  readonly scenario: Scenario;
  readonly nextSet: number;
}

/** The columns that a plot can show. */
const columns: readonly string[] = [
  'bmdLumbarSpineChange',
  'bmdTotalHipChange',
  'bmdFemoralNeckChange',
  'ctxPercent',
  'p1npPercent',
].filter((column) => sureColumns.has(column));

/** Follows the scenario at rest under other plausible parameters, and hears of them a few at a time. */
export class Sureness {
  /** Whether more is to come. */
  busy = $state(false);
  #heard = $state.raw<Heard | null>(null);
  readonly #invoke: Invoke;
  #wanted: Scenario | null = null;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Asks about a scenario; null while something is dragged, or where nobody wants to know. */
  follow(scenario: Scenario | null): void {
    this.#wanted = scenario;
    if (scenario !== null) untrack(() => void this.#ask());
  }

  /**
   * The plausible curves of a course, by column; none while they are not known, so that lines of another
   * scenario are never beside a curve.
   */
  of(scenario: Scenario, course: TimeCourse): SureCurves | null {
    const heard = this.#heard;
    return heard?.scenario === scenario ? new SureCurves(scenario, course, heard) : null;
  }

  async #ask(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        const answer = await this.#invoke('plausible', next);
        // Where a curve came first, what is left is asked for again if it is still wanted.
        if (answer.ok) this.#take(next.scenario, answer.value);
        else if (answer.failure.kind !== 'superseded') return;
      }
    } finally {
      this.busy = false;
    }
  }

  #next() {
    const scenario = this.#wanted;
    if (scenario === null) return null;
    const heard = this.#heard?.scenario === scenario ? this.#heard : null;
    if (heard?.whole === true) return null;
    return { scenario, columns, fromSet: heard?.nextSet ?? 0 };
  }

  #take(scenario: Scenario, answer: PlausibleLines): void {
    if (this.#wanted !== scenario) return;
    const before = this.#heard?.scenario === scenario ? this.#heard : null;
    const { days, nextSet, ofSets, perSd } = answer;
    const found = linesByColumn(answer, columns);
    this.#heard = {
      scenario,
      nextSet,
      perSd,
      whole: nextSet >= ofSets,
      days: days.length > 0 ? days : (before?.days ?? days),
      lines: Object.fromEntries(
        columns.map((column) => [
          column,
          [...(before?.lines[column] ?? []), ...(found[column] ?? [])],
        ]),
      ),
    };
  }
}
