import type { Treatment } from '../../../shared/scenario/parts.ts';

/**
 * A number for each treatment that stays through its edits, undo and redo, so that its card stays its own.
 * It is no part of the document.
 */
export class TreatmentKeys {
  readonly #keys = new WeakMap<Treatment, number>();
  #last = 0;

  /** The number of a treatment. */
  of(treatment: Treatment): number {
    const known = this.#keys.get(treatment);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#keys.set(treatment, this.#last);
    return this.#last;
  }

  /** Hands the numbers on to the treatments that an edit put in the place of others. */
  carry(before: readonly Treatment[], after: readonly Treatment[]): void {
    for (const [place, treatment] of after.entries()) {
      const old = before[place];
      if (old?.drug === treatment.drug && !after.includes(old) && !this.#keys.has(treatment))
        this.#keys.set(treatment, this.of(old));
    }
  }
}
