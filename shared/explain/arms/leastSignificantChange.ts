import type { Reference } from '../../model/provenance.ts';

/** Where the least that a scanner can tell comes from. */
export const iscdPrecision = {
  citation:
    'Baim S, et al. Precision assessment and radiation safety for dual-energy X-ray absorptiometry: position paper of the International Society for Clinical Densitometry. J Clin Densitom 2005;8:371-378; kept in the Official Positions since.',
  doi: '10.1385/jcd:8:4:371',
} as const satisfies Reference;

/** What two single measurements of one person must differ by before chance is unlikely to be all. */
export interface LeastSignificantChange {
  /** Largest precision error that ISCD accepts of an operator, as a coefficient of variation, percent. */
  readonly precision: number;
  /** 2.77 times that, percent: two measurements, 95 % confidence. */
  readonly percent: number;
}

/** The sites for which there is a figure, by the column of their percent change. */
export const leastSignificantChange: Readonly<Record<string, LeastSignificantChange>> = {
  bmdLumbarSpineChange: { precision: 1.9, percent: 5.3 },
  bmdTotalHipChange: { precision: 1.8, percent: 5 },
  bmdFemoralNeckChange: { precision: 2.5, percent: 6.9 },
};

/** What is said wherever the figure is used. */
export const lscNote =
  'Least significant change (LSC): what single measurements of one person must differ by, at the precision that ISCD asks of every operator; a good centre’s own is smaller, and the mean of a group is known far better.';
