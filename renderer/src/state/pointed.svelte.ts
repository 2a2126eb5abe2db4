import { sameMatter, type Subject } from './subjects.ts';

const none: ReadonlySet<string> = new Set<string>();

/** What is pointed at, by the pointer or by the focus, whichever moved last: every view shows the same matter. */
export class Pointed {
  #hovered = $state<Subject | null>(null);
  #focused = $state<Subject | null>(null);
  #byFocus = $state(false);
  readonly #all = $derived.by((): ReadonlySet<string> => {
    const subject = this.#byFocus
      ? (this.#focused ?? this.#hovered)
      : (this.#hovered ?? this.#focused);
    return subject === null ? none : sameMatter(subject);
  });

  /** The pointer has moved to something, or to nothing in particular. */
  hover(subject: Subject | null): void {
    this.#hovered = subject;
    this.#byFocus = false;
  }

  /** The keyboard has moved the focus to something, or to nothing in particular. */
  focus(subject: Subject | null): void {
    this.#focused = subject;
    this.#byFocus = subject !== null;
  }

  /** Whether something is the same matter as what is pointed at. */
  has(subject: string): boolean {
    return this.#all.has(subject);
  }

  /** Everything that is the same matter as what is pointed at; empty where nothing is. */
  get all(): ReadonlySet<string> {
    return this.#all;
  }
}
