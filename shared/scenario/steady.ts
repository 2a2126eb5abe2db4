import type { Drug } from '../model/drug.ts';

/** Whether a drug is taken so often that it is a steady course, of which single doses are not told apart. */
export function isSteady({ kinetics }: Drug): boolean {
  return (
    kinetics.kind === 'exposure' || (kinetics.kind === 'bone-bound' && kinetics.uptake === 'steady')
  );
}
