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
    PTHWHOLE: {
      label: 'PTH(1-84), in teriparatide of the same anabolic effect',
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
    kAX: fitted('Rate of onset and offset', '/d', 0.0708902, 0.03, 0.3),
    // Resorption follows formation under a daily pulse by some months.
    kAC: {
      ...freed('Rate of onset and offset of the catabolic share', '/d', 0.007, 0.002, 0.01),
      start: 0.0708902,
    },
    // P1NP wanes from month 6 to month 24 (doi:10.1210/jc.2013-4440).
    kTol: {
      ...fitted('Rate at which tolerance grows', '/d', 0.003, 0.0003, 0.005),
      start: 0.0055897,
    },
    // P1NP at month 24 is less than half of what it was above its start at month 6.
    aTol: { ...fitted('Strength of tolerance', '1', 2, 1.5, 5), start: 1.10543 },
    // One receptor gives way for both effects, so that both marker curves wane together.
    aTolC: {
      ...assumed('Share of the tolerance that the catabolic effect has too', '1', 1, 0, 1),
      start: 0,
    },
    dayHours: assumed('Hours of a day', '1', 24, 24, 24),
    anPth: assumed('PTH level of 20 ug of teriparatide spread over the day', '1', 0.8, 0.3, 3),
    ablCat: freed('Catabolic share of abaloparatide', '1', 0.6, 0.2, 1),
    // The whole hormone stays longer in blood than its first 34 amino acids, so its day is less of a pulse.
    wholeCat: { ...freed('Catabolic share of PTH(1-84)', '1', 1.3, 1, 3), start: 1 },
    an1: fitted('Osteoblast differentiation', '1', 0.690841, 0.02, 6),
    an2: fitted('Osteoblast survival', '1', 0.666225, 0.01, 0.8),
    an3: fitted('Osteoblast precursor supply', '1', 0.0233391, 0.01, 3),
    anL: {
      ...freed('Osteoblast precursors from lining cells, whatever is resorbed', '1', 0.1, 0, 3),
      start: 0,
    },
    // An active osteoblast forms more at once: P1NP doubles within a month.
    anF: { ...freed('Osteoblast activity', '1', 0.3, 0, 3), start: 0 },
    anS: fitted('Sclerostin suppressed', '1', 0.205777, 0.005, 1.5),
    cat1: fitted('RANKL production', '1', 0.28451, 0.05, 6),
    cat2: fitted('OPG production suppressed', '1', 1.35889, 0.01, 2),
    cP: fitted('Osteoclast precursor supply', '1', 0.406921, 0.02, 0.6),
  },
  algebra: {
    pulse: {
      label: 'Pulse left of the daily exposure: 1 an injection, 0 an infusion',
      unit: '1',
      is: '(dayHours - HOURS)/(dayHours - 1)',
    },
    an: { label: 'Anabolic effect', unit: '1', is: 'AX*pulse/(1 + aTol*AXL)' },
    ct: { label: 'Catabolic effect', unit: '1', is: 'AC*pulse/(1 + aTolC*aTol*AXL)' },
  },
  states: {
    AX: {
      label: 'Effect of PTH analogues',
      unit: '1',
      initial: '0',
      scale: 0.2,
      rate: 'kAX*(PTHANA + ABL + PTHWHOLE - AX)',
    },
    AC: {
      label: 'Catabolic share of that effect',
      unit: '1',
      initial: '0',
      scale: 0.5,
      rate: 'kAC*(PTHANA + ablCat*ABL + wholeCat*PTHWHOLE - AC)',
    },
    AXL: { label: 'Tolerance', unit: '1', initial: '0', scale: 0.5, rate: 'kTol*(AX - AXL)' },
  },
});
