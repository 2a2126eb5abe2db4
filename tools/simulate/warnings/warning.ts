import type { Reference } from '../../../shared/model/provenance.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** Something to know before an answer is believed. */
export interface Warning {
  /** For scripts: what it is about. */
  readonly kind: string;
  /** The day from which it holds, or on which it is seen; 0 where it holds throughout. */
  readonly fromDay: number;
  readonly sentence: string;
  /** Null where the scenario itself shows it. */
  readonly source: Pick<Reference, 'citation' | 'doi'> | null;
}

/** Finds its warnings in a scenario. */
export type WarningRule = (scenario: Scenario) => readonly Warning[];

/** Without the words that a line break must not part. */
export function plain(sentence: string): string {
  return sentence.replaceAll('\u00a0', ' ');
}
