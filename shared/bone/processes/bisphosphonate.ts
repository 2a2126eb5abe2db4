import { defineProcess } from '../../model/process.ts';
import { fitted } from '../sources.ts';

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
    bpR: fitted('Loss from the surface', '/d', 0.0154238, 0.0002, 0.06),
    bpS: fitted('Burial', '/d', 0.00463377, 0.0001, 0.03),
    bpD: fitted('Release by resorption', '/d', 0.0012948, 0.0001, 0.01),
  },
  algebra: {
    b: { label: 'Bisphosphonate effect', unit: '1', is: 'BS/(BS + bpK)' },
    bpFree: { label: 'Released by resorption', unit: '/d', is: 'bpD*BD*Rm' },
  },
  states: {
    BS: {
      label: 'Bisphosphonate on the surface',
      unit: '1',
      initial: '0',
      scale: 0.03,
      rate: 'BPIN - (bpR + bpS)*BS + bpFree',
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
