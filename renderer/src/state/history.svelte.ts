/** A state that was on screen, and the gesture that led to it. */
export interface Moment<Document> {
  /** Counts up in the order of the session; 0 is its start. */
  readonly id: number;
  /** The moment before the gesture; null at the start. */
  readonly parent: number | null;
  /** What the gesture did, for example `Oestradiol to 0.2`. */
  readonly label: string;
  readonly document: Document;
}

/** A tree of moments as it was at some time. */
export interface Tree<Document> {
  /** At least one, oldest first. */
  readonly moments: readonly Moment<Document>[];
  readonly at: number;
  readonly next: Readonly<Record<string, number>>;
}

/** As many moments are kept; the oldest are forgotten first. */
const most = 200;

/** A document and everything that was done to it, over restarts as well: a tree of moments. */
export class History<Document> {
  present: Document;
  #moments = $state.raw<readonly Moment<Document>[]>([]);
  #at = $state(0);
  /** Which of the moments after one redo goes to: the one that was on screen last. */
  #next = $state.raw<Readonly<Record<number, number>>>({});
  #newest = 0;

  /** @param before the history that the document comes out of; none for a new one */
  constructor(document: Document, before?: Tree<Document>) {
    this.present = $state.raw(document);
    this.#moments = [{ id: 0, parent: null, label: 'start', document }];
    const here = before?.moments.find(({ id }) => id === before.at);
    if (!before || !here) return;
    this.present = here.document;
    this.#moments = before.moments;
    this.#at = here.id;
    this.#next = before.next;
    this.#newest = Math.max(...before.moments.map(({ id }) => id));
  }

  /** Every moment that is kept, oldest first; a parent comes before what followed from it. */
  get moments(): readonly Moment<Document>[] {
    return this.#moments;
  }

  /** Id of the moment on screen. */
  get at(): number {
    return this.#at;
  }

  /** The tree as it is now. */
  get tree(): Tree<Document> {
    return { moments: this.#moments, at: this.#at, next: this.#next };
  }

  /** What undo would take back; null where there is nothing. */
  get undoLabel(): string | null {
    const now = this.#moment(this.#at);
    return now?.parent == null ? null : now.label;
  }

  /** What redo would do again; null where there is nothing. */
  get redoLabel(): string | null {
    return this.#after?.label ?? null;
  }

  /** Records that a gesture led from `before` to the present; what was undone stays as another branch. */
  record(label: string, before: Document): void {
    if (before === this.present) return;
    this.#newest += 1;
    const moment = { id: this.#newest, parent: this.#at, label, document: this.present };
    this.#next = { ...this.#next, [this.#at]: moment.id };
    this.#moments = [...this.#moments, moment];
    this.#at = moment.id;
    if (this.#moments.length > most) this.#forgetOldest();
  }

  /** Puts another document in the place of the present one, as no gesture of its own. */
  touch(document: Document): void {
    this.present = document;
    this.#moments = this.#moments.map((one) => (one.id === this.#at ? { ...one, document } : one));
  }

  /** Changes every document kept, as where a library entry is renamed. */
  amend(change: (document: Document) => Document): void {
    const present = change(this.present);
    this.#moments = this.#moments.map((one) => {
      const document = one.document === this.present ? present : change(one.document);
      return document === one.document ? one : { ...one, document };
    });
    this.present = present;
  }

  /** Takes the last gesture back, whole. */
  undo(): void {
    const parent = this.#moment(this.#at)?.parent;
    if (parent != null) this.#show(parent);
  }

  /** Does the last undone gesture again. */
  redo(): void {
    const after = this.#after;
    if (after) this.#show(after.id);
  }

  /** Goes to any moment; what is done from there on is a branch of its own. */
  goTo(id: number): void {
    if (!this.#moment(id)) return;
    const next = { ...this.#next };
    for (let one = this.#moment(id); one?.parent != null; one = this.#moment(one.parent))
      next[one.parent] = one.id;
    this.#next = next;
    this.#show(id);
  }

  #show(id: number): void {
    const moment = this.#moment(id);
    if (!moment) return;
    this.#at = id;
    this.present = moment.document;
  }

  get #after(): Moment<Document> | undefined {
    const chosen = this.#next[this.#at];
    return this.#moments.find(({ id, parent }) => parent === this.#at && id === chosen);
  }

  #moment(id: number): Moment<Document> | undefined {
    return this.#moments.find((one) => one.id === id);
  }

  /** Starts the session one gesture later; branches that left the path before that go as well. */
  #forgetOldest(): void {
    let second = this.#moment(this.#at);
    const first = this.#moments[0];
    while (second && second.parent !== first?.id) second = this.#moment(second.parent ?? -1);
    if (!first || !second) return;
    const start = second.id;
    const kept = [start];
    // Parents come first, so that one pass finds everything that followed.
    for (const { id, parent } of this.#moments)
      if (parent !== null && kept.includes(parent)) kept.push(id);
    this.#moments = this.#moments
      .filter(({ id }) => kept.includes(id))
      .map((one) => (one.id === start ? { ...one, parent: null } : one));
  }
}
