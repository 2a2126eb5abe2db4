/** A publication, a label, or a document of this project, that a number is taken from. */
export interface Reference {
  readonly citation: string;
  /** Without the resolver's address, for example `10.1001/jama.292.4.490`; null where there is none. */
  readonly doi: string | null;
  /**
   * Where there is no DOI, what finds it all the same: the number of an approval with the section, a
   * PubMed number, a place in a journal, or the path of a document of ours.
   */
  readonly foundBy?: string;
}

/**
 * How a number was obtained: `measured` in people or cells and read in the reference; `transcribed`
 * from it without a second reading, so check against the paper; `fitted` to data by us or by the
 * reference's authors; `assumed` where nothing better is known.
 */
export type Method = 'measured' | 'transcribed' | 'fitted' | 'assumed';

/** Where a number comes from. `Key` names an entry of a bibliography. */
export interface Provenance<Key extends string = string> {
  readonly reference: Key;
  /** Table, figure, equation or section of the reference. */
  readonly locator: string;
  readonly method: Method;
}
