import { closeStudies } from '../../../shared/evidence/matching/choose.ts';
import { outsideOf } from '../../../shared/evidence/matching/outside.ts';
import { evidenceSentence } from '../../../shared/explain/closeToTrials.ts';
import type { Session } from '../state/session.svelte.ts';
import type { View } from '../state/view.svelte.ts';
import { notesOf, publishedOf } from './points.ts';

/** What trials tell of the scenario whose curves are on screen; found anew when that scenario changes. */
export class Overlay {
  readonly #session: Session;
  readonly #view: View;

  /** The scenario of the curves. */
  readonly scenario = $derived.by(() => this.#session.courseScenario ?? this.#session.scenario);
  readonly close = $derived.by(() => closeStudies(this.scenario));
  readonly outside = $derived.by(() => outsideOf(this.scenario));
  /** What the plots draw; null where it is hidden. */
  readonly published = $derived.by(() =>
    this.#view.evidence ? publishedOf(this.close, this.outside) : null,
  );
  /** For the table of values; empty where it is hidden. */
  readonly notes = $derived.by(() => (this.#view.evidence ? notesOf(this.close) : []));
  /** For the caption; empty where it is hidden. */
  readonly sentence = $derived.by(() =>
    this.#view.evidence ? evidenceSentence(this.close, this.outside) : '',
  );

  constructor(session: Session, view: View) {
    this.#session = session;
    this.#view = view;
  }

  /** Opens the source of one published point, or of a study. */
  open(id: string | null): void {
    this.#session.settle();
    this.#view.source = id;
    this.#view.dialog = 'evidence';
  }
}
