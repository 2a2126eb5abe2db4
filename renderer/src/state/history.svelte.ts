/** One gesture that can be taken back. */
interface Entry<Document> {
  readonly label: string;
  readonly before: Document;
  readonly after: Document;
}

/** A document and everything that was done to it since the start of the session. */
export class History<Document> {
  present: Document;
  #past = $state.raw<readonly Entry<Document>[]>([]);
  #future = $state.raw<readonly Entry<Document>[]>([]);

  constructor(document: Document) {
    this.present = $state.raw(document);
  }

  /** What undo would take back; null where there is nothing. */
  get undoLabel(): string | null {
    return this.#past.at(-1)?.label ?? null;
  }

  /** What redo would do again; null where there is nothing. */
  get redoLabel(): string | null {
    return this.#future.at(-1)?.label ?? null;
  }

  /** Records that a gesture led from `before` to the present; what was undone is forgotten. */
  record(label: string, before: Document): void {
    if (before === this.present) return;
    this.#past = [...this.#past, { label, before, after: this.present }];
    this.#future = [];
  }

  /** Changes every document kept, past and future, as where a library entry is renamed. */
  amend(change: (document: Document) => Document): void {
    const amended = (entry: Entry<Document>): Entry<Document> => ({
      ...entry,
      before: change(entry.before),
      after: change(entry.after),
    });
    this.#past = this.#past.map(amended);
    this.#future = this.#future.map(amended);
    this.present = change(this.present);
  }

  /** Takes the last gesture back, whole. */
  undo(): void {
    const entry = this.#past.at(-1);
    if (!entry) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, entry];
    this.present = entry.before;
  }

  /** Does the last undone gesture again. */
  redo(): void {
    const entry = this.#future.at(-1);
    if (!entry) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, entry];
    this.present = entry.after;
  }
}
