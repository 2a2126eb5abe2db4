import { outsideOf } from '../../evidence/matching/outside.ts';
import { outsideSentence } from '../closeToTrials.ts';
import type { FlagRule } from './flag.ts';

/** From a day on, no trial that the program knows backs the curve. */
export const beyondEvidence: FlagRule = {
  id: 'beyondEvidence',
  title: 'Beyond the evidence',
  reference: {
    citation: 'The trials of this program: Sources below the plots, and docs/validation.md.',
    doi: null,
  },
  find: ({ scenario }) =>
    outsideOf(scenario)
      .slice(0, 1)
      .map((outside) => ({
        day: outside.fromDay,
        plot: 'bmd' as const,
        reason: outsideSentence(outside),
      })),
};
