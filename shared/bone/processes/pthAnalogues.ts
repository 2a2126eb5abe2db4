import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed } from '../sources.ts';

/** The anabolic and the catabolic echo of a daily pulse at the PTH receptor. */
export const pthAnalogues = defineProcess({
  title: 'PTH analogues',
  drives: {
    PTHANA: {
      label: 'Teriparatide, 1 = 20 ug a day',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 4,
      combine: 'sum',
    },
    ABL: {
      label: 'Abaloparatide, 1.2 = 80 ug a day',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 4,
      combine: 'sum',
    },
  },
  parameters: {
    kAX: fitted('Rate of onset and offset', '/d', 0.0708902, 0.01, 0.3),
    kTol: fitted('Rate at which tolerance grows', '/d', 0.0055897, 0.0003, 0.02),
    aTol: fitted('Strength of tolerance', '1', 1.10543, 0.01, 5),
    dayHours: assumed('Hours of a day', '1', 24, 24, 24),
    anPth: assumed('PTH level of 20 ug of teriparatide spread over the day', '1', 0.8, 0.3, 3),
    ablCat: freed('Catabolic share of abaloparatide', '1', 0.6, 0.2, 1),
    an1: fitted('Osteoblast differentiation', '1', 0.690841, 0.02, 6),
    an2: fitted('Osteoblast survival', '1', 0.666225, 0.01, 3),
    an3: fitted('Osteoblast precursor supply', '1', 0.0233391, 0.01, 3),
    anS: fitted('Sclerostin suppressed', '1', 0.205777, 0.005, 1.5),
    cat1: fitted('RANKL production', '1', 0.28451, 0.05, 6),
    cat2: fitted('OPG production suppressed', '1', 1.35889, 0.01, 2),
    cP: fitted('Osteoclast precursor supply', '1', 0.406921, 0.02, 4),
  },
  algebra: {
    pulse: {
      label: 'Pulse left of the daily exposure: 1 an injection, 0 an infusion',
      unit: '1',
      is: '(dayHours - HOURS)/(dayHours - 1)',
    },
    an: { label: 'Anabolic effect', unit: '1', is: 'AX*pulse/(1 + aTol*AXL)' },
    ct: { label: 'Catabolic effect', unit: '1', is: 'AC*pulse' },
  },
  states: {
    AX: {
      label: 'Effect of PTH analogues',
      unit: '1',
      initial: '0',
      scale: 0.5,
      rate: 'kAX*(PTHANA + ABL - AX)',
    },
    AC: {
      label: 'Catabolic share of that effect',
      unit: '1',
      initial: '0',
      scale: 0.5,
      rate: 'kAX*(PTHANA + ablCat*ABL - AC)',
    },
    AXL: { label: 'Tolerance', unit: '1', initial: '0', scale: 0.5, rate: 'kTol*(AX - AXL)' },
  },
});
