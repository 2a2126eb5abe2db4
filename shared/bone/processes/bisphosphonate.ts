import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed } from '../sources.ts';

/** The surface and the buried pool that all bisphosphonates share; 1 = one infusion of 5 mg zoledronate. */
export const bisphosphonate = defineProcess({
  title: 'Bisphosphonate in bone',
  drives: {
    BPIN: { label: 'Uptake from tablets', unit: '/d', neutral: 0, min: 0, max: 1, combine: 'sum' },
  },
  parameters: {
    bpA: fitted('Osteoclast death', '1', 14.8177, 0.3, 20),
    bpF: fitted('Resorption stopped per osteoclast', '1', 0.88073, 0.05, 0.95),
    bpK: fitted('Surface pool of half effect', '1', 0.0331561, 0.003, 3),
    // Three fifths are on bone, the rest in the urine within a day or two; bone takes up in proportion to where it turns over.
    kBP: {
      ...assumed('Rate at which bone and kidney clear an infusion', '/d', 0.7, 0.3, 100),
      start: 100,
    },
    bpU: {
      ...freed('Power of resorption in the share that bone takes up', '1', 0.5, 0, 1.5),
      start: 0,
    },
    bpR: fitted('Loss from the surface', '/d', 0.0154238, 0.0002, 0.06),
    bpS: fitted('Burial', '/d', 0.00463377, 0.0001, 0.03),
    bpD: fitted('Release by resorption', '/d', 0.0012948, 0.0001, 0.01),
  },
  algebra: {
    b: { label: 'Bisphosphonate effect', unit: '1', is: 'BS/(BS + bpK)' },
    bpTaken: {
      label: 'Share of it that bone takes up, 1 at the turnover of health',
      unit: '1',
      is: 'max(markLeast, Rm)^bpU',
    },
    bpFree: { label: 'Released by resorption', unit: '/d', is: 'bpD*BD*Rm' },
  },
  states: {
    BS: {
      label: 'Bisphosphonate on the surface',
      unit: '1',
      initial: '0',
      scale: 0.03,
      rate: '(BPIN + kBP*BP)*bpTaken - (bpR + bpS)*BS + bpFree',
    },
    BP: {
      label: 'Bisphosphonate of an infusion not yet on bone or in the urine',
      unit: '1',
      initial: '0',
      scale: 0.1,
      rate: '-kBP*BP',
    },
    BD: {
      label: 'Bisphosphonate buried',
      unit: '1',
      initial: '0',
      scale: 0.1,
      rate: 'bpS*BS - bpFree',
    },
  },
});
