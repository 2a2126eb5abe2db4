import type { Invoke } from '../../../shared/ipc/api.ts';
import type { ScenarioSummary } from '../../../shared/ipc/library.ts';
import type { Result } from '../../../shared/result.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Work } from '../../../shared/scenario/arms.ts';
import { sameWork } from '../../../shared/scenario/work.ts';

/** An entry that was taken out and can still be put back. */
interface Deleted {
  readonly entry: ScenarioSummary;
  readonly work: Work;
}

/** The saved scenarios as the window knows them. */
export class Library {
  entries = $state.raw<readonly ScenarioSummary[]>([]);
  /** The last entry deleted; null once it is back. */
  deleted = $state.raw<Deleted | null>(null);
  failure = $state.raw<Failure | null>(null);

  readonly #invoke: Invoke;
  /** What each entry holds, as far as this session has seen it. */
  #contents = $state.raw<Readonly<Record<number, Work>>>({});

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Whether the library holds just what is on screen. */
  holds({ libraryId, ...work }: Work & { readonly libraryId: number | null }): boolean {
    if (libraryId === null) return false;
    const kept = this.#contents[libraryId];
    return kept !== undefined && sameWork(kept, work);
  }

  /** Takes note of what an entry holds. */
  note(id: number, work: Work): void {
    this.#contents = { ...this.#contents, [id]: work };
  }

  /** Whether an entry other than `exceptId` has a name. */
  isTaken(name: string, exceptId: number | null): boolean {
    return this.entries.some((entry) => entry.name === name.trim() && entry.id !== exceptId);
  }

  async refresh(): Promise<void> {
    const answer = this.#heard(await this.#invoke('library.list'));
    if (answer.ok) this.entries = answer.value;
  }

  async open(id: number): Promise<Work | null> {
    const answer = this.#heard(await this.#invoke('library.open', { id }));
    if (!answer.ok) return null;
    this.note(id, answer.value);
    return answer.value;
  }

  /** Keeps a scenario, with its arms, under a name; an entry of that name is replaced. */
  async save(name: string, { scenario, arms }: Work): Promise<ScenarioSummary | null> {
    const work: Work = arms ? { scenario, arms } : { scenario };
    const answer = this.#heard(await this.#invoke('library.save', { name, ...work }));
    if (!answer.ok) return null;
    this.note(answer.value.id, work);
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
    this.deleted = kept.ok ? { entry, work: kept.value } : null;
    await this.refresh();
    return true;
  }

  /** Puts the last deleted entry back. */
  async restore(): Promise<ScenarioSummary | null> {
    const { deleted } = this;
    if (deleted === null) return null;
    const entry = await this.save(deleted.entry.name, deleted.work);
    if (entry !== null) this.deleted = null;
    return entry;
  }

  #heard<Value>(answer: Result<Value, Failure>): Result<Value, Failure> {
    this.failure = answer.ok ? null : answer.failure;
    return answer;
  }
}
