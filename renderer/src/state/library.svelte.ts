import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import type { ScenarioSummary } from '../../../shared/ipc/library.ts';
import type { Result } from '../../../shared/result.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** An entry that was taken out and can still be put back. */
interface Deleted {
  readonly entry: ScenarioSummary;
  readonly scenario: Scenario;
}

/** The saved scenarios as the window knows them. */
export class Library {
  entries = $state.raw<readonly ScenarioSummary[]>([]);
  /** The last entry deleted; null once it is back. */
  deleted = $state.raw<Deleted | null>(null);
  failure = $state.raw<Failure | null>(null);

  readonly #invoke: Invoke;
  /** What each entry holds, as far as this session has seen it. */
  #contents = $state.raw<Readonly<Record<number, Scenario>>>({});

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Whether the library holds just what is on screen. */
  holds({ libraryId, scenario }: Workspace): boolean {
    if (libraryId === null) return false;
    const kept = this.#contents[libraryId];
    return kept === scenario || JSON.stringify(kept) === JSON.stringify(scenario);
  }

  /** Takes note of what an entry holds. */
  note(id: number, scenario: Scenario): void {
    this.#contents = { ...this.#contents, [id]: scenario };
  }

  /** Whether an entry other than `exceptId` has a name. */
  isTaken(name: string, exceptId: number | null): boolean {
    return this.entries.some((entry) => entry.name === name.trim() && entry.id !== exceptId);
  }

  async refresh(): Promise<void> {
    const answer = this.#heard(await this.#invoke('library.list'));
    if (answer.ok) this.entries = answer.value;
  }

  async open(id: number): Promise<Scenario | null> {
    const answer = this.#heard(await this.#invoke('library.open', { id }));
    if (!answer.ok) return null;
    this.note(id, answer.value);
    return answer.value;
  }

  /** Keeps a scenario under a name; an entry of that name is replaced. */
  async save(name: string, scenario: Scenario): Promise<ScenarioSummary | null> {
    const answer = this.#heard(await this.#invoke('library.save', { name, scenario }));
    if (!answer.ok) return null;
    this.note(answer.value.id, scenario);
    await this.refresh();
    return answer.value;
  }

  async rename(id: number, name: string): Promise<ScenarioSummary | null> {
    const answer = this.#heard(await this.#invoke('library.rename', { id, name }));
    if (!answer.ok) return null;
    await this.refresh();
    return answer.value;
  }

  /** Takes an entry out, keeping what is needed to put it back. */
  async delete(entry: ScenarioSummary): Promise<boolean> {
    const kept = await this.#invoke('library.open', { id: entry.id });
    const answer = this.#heard(await this.#invoke('library.delete', { id: entry.id }));
    if (!answer.ok) return false;
    this.deleted = kept.ok ? { entry, scenario: kept.value } : null;
    await this.refresh();
    return true;
  }

  /** Puts the last deleted entry back. */
  async restore(): Promise<ScenarioSummary | null> {
    const { deleted } = this;
    if (deleted === null) return null;
    const entry = await this.save(deleted.entry.name, deleted.scenario);
    if (entry !== null) this.deleted = null;
    return entry;
  }

  #heard<Value>(answer: Result<Value, Failure>): Result<Value, Failure> {
    this.failure = answer.ok ? null : answer.failure;
    return answer;
  }
}
