import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed } from '../sources.ts';

/** How far a glucocorticoid excess goes towards its greatest effect, and what that effect is. */
export const glucocorticoid = defineProcess({
  title: 'Glucocorticoid',
  drives: {
    GC: {
      label: 'Prednisone equivalent',
      unit: 'mg/d',
      neutral: 0,
      min: 0,
      max: 200,
      combine: 'sum',
    },
  },
  parameters: {
    gcE: assumed('Dose of half effect', 'mg/d', 7.5, 2, 30),
    // In culture the ratio rises thirtyfold (doi:10.1210/endo.140.10.7034), in bone by how much nobody has measured;
    // trials of density alone would leave next to nothing of it.
    gcL: { ...fitted('RANKL production', '1', 0.2, 0.15, 1.5), start: 0.0964788 },
    gcO: { ...fitted('OPG production lost', '1', 0.2, 0.15, 0.7), start: 0.0971636 },
    gcB: fitted('Osteoblast death', '1', 0.0848392, 0.01, 1.5),
    gcS: fitted('Osteoblast supply lost', '1', 0.0661473, 0.01, 0.6),
    gcY: assumed('Osteocyte death', '1', 2, 0, 6),
    // Osteoclasts live longer under it (doi:10.1172/JCI14538, mice).
    gcA: freed('Osteoclast death lost', '1', 0.15, 0.03, 0.5),
    gcP1: freed('P1NP lost beyond the cells', '1', 0.4, 0, 0.8),
  },
  algebra: { g: { label: 'Glucocorticoid effect', unit: '1', is: 'GC/(GC + gcE)' } },
});
