import { closeStudies, type CloseStudies } from '../../../shared/evidence/matching/choose.ts';
import { outsideOf, type Outside } from '../../../shared/evidence/matching/outside.ts';
import { evidenceSentence } from '../../../shared/explain/closeToTrials.ts';
import type { ArmLetter } from '../../../shared/scenario/arms.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Session } from '../state/session.svelte.ts';
import type { View } from '../state/view.svelte.ts';
import { markedStudies, type ArmTrials } from './armTrials.ts';
import { notesOf, publishedOf } from './points.ts';

/** What trials tell of a scenario. */
interface Told {
  readonly close: CloseStudies;
  readonly outside: readonly Outside[];
}

/** What trials tell of the scenarios whose curves are on screen; found anew when one of them changes. */
export class Overlay {
  readonly #session: Session;
  readonly #view: View;
  readonly #known = new WeakMap<Scenario, Told>();
  /** The arm whose sources were asked for; null for the one under the ring. */
  #asked = $state<ArmLetter | null>(null);

  /** The scenario of the curves under the ring. */
  readonly scenario = $derived.by(() => this.#session.courseScenario ?? this.#session.scenario);
  readonly close = $derived.by(() => this.#of(this.scenario).close);
  readonly outside = $derived.by(() => this.#of(this.scenario).outside);
  /** The same of every arm, in order; of the scenario alone where nothing is compared. */
  readonly arms = $derived.by(() =>
    this.#session.arms.map(({ letter, ringed, course, scenario: own }): ArmTrials => {
      const scenario = ringed ? this.scenario : own;
      return { letter, scenario, course, ...this.#of(scenario) };
    }),
  );
  /** The studies on the plots, with their marks. */
  readonly studies = $derived.by(() => markedStudies(this.arms));
  /** The arm whose sources are read. */
  readonly read = $derived.by(() => {
    const ringed = this.#session.arms.find((arm) => arm.ringed)?.letter;
    return this.arms.find(({ letter }) => letter === (this.#asked ?? ringed));
  });
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

  /** Whether the points and the hatching are on the plots. */
  get shown(): boolean {
    return this.#view.evidence;
  }

  /** Opens the source of one published point, or of a study, as it compares with an arm. */
  open(id: string | null, letter: ArmLetter | null = null): void {
    this.#session.settle();
    this.#asked = letter;
    this.#view.source = id;
    this.#view.dialog = 'evidence';
  }

  /** Reads the sources of another arm from the top; null for the one under the ring. */
  turnTo(letter: ArmLetter | null): void {
    this.#asked = letter;
    this.#view.source = null;
  }

  #of(scenario: Scenario): Told {
    const known = this.#known.get(scenario);
    if (known) return known;
    const told = { close: closeStudies(scenario), outside: outsideOf(scenario) };
    this.#known.set(scenario, told);
    return told;
  }
}
