import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, transcribed } from '../sources.ts';

// 64.5 pg/mL until 2 years before the last period, 21 two years after it, 18.1 at 6 and 14.8 at 8 years.
const e2 = transcribed('sowers2008', 'abstract: population means about the final menstrual period');

/** Oestradiol by age, menopause, operation and drug, and the deficit that bone feels. */
export const oestrogen = defineProcess({
  title: 'Oestrogen',
  drives: {
    // Below zero: the person's own level.
    E2SET: {
      label: 'Oestradiol set by hand',
      unit: '1',
      neutral: -1,
      min: -1,
      max: 2,
      combine: 'sum',
    },
    OVX: { label: 'Ovaries removed', unit: '1', neutral: 0, min: 0, max: 1, combine: 'largest' },
    GNRH: {
      label: 'Gonads silenced',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 1,
      combine: 'share',
    },
    LACT: { label: 'Lactation', unit: '1', neutral: 0, min: 0, max: 1, combine: 'largest' },
    AI: { label: 'Aromatase blocked', unit: '1', neutral: 0, min: 0, max: 1, combine: 'share' },
    HRT: { label: 'Oestrogen given', unit: '1', neutral: 0, min: 0, max: 2, combine: 'largest' },
    SERM: { label: 'Deficit made good', unit: '1', neutral: 0, min: 0, max: 1, combine: 'share' },
  },
  parameters: {
    tauMeno: {
      ...e2('Years from the beginning of the fall to its middle', 'a', 2.3, 0.3, 6),
      start: 2.6,
    },
    nMeno: { ...e2('Steepness of the fall about menopause', '1', 3, 1, 6), start: 1 },
    Elow: { ...e2('Level that is left long after menopause', '1', 0.2, 0, 0.4), start: 0 },
    lead: {
      ...e2('Years before the last period at which oestradiol begins to fall', 'a', 2, 0, 3),
      start: 0,
    },
    tauMan: assumed('Years to half of the young level in men', 'a', 80, 30, 300),
    gnMost: assumed('Share that silenced gonads take away', '1', 0.9, 0.7, 0.99),
    lactE: assumed('Share that lactation takes away', '1', 0.7, 0, 0.95),
    Eovx: assumed('Level after removal of the ovaries', '1', 0.1, 0.02, 0.3),
    aiMost: assumed('Share that aromatase inhibition takes away', '1', 0.92, 0.8, 0.99),
    // Oestradiol fell by 50 % (doi:10.1210/jcem.85.7.2370) and by 29 % (doi:10.1210/jcem.86.6.2869): the testes make more to aromatise.
    aiMan: assumed('The same in men, as a share', '1', 0.45, 0.3, 1),
    kE: assumed('Rate of change of the level', '/d', 0.03, 0.005, 0.2),
    Ecap: assumed('Greatest effect of a high level', '1', 1.2, 1, 1.5),
    Ke: fitted('Level of half effect', '1', 0.804015, 0.1, 5),
    // Surface RANKL per marrow cell doubles to triples after menopause (doi:10.1172/JCI17215).
    eL: { ...fitted('RANKL production per deficit', '1', 1.2, 0.8, 3), start: 0.564153 },
    eO: fitted('OPG production lost per deficit', '1', 0.538171, 0.3, 0.85),
    eA: fitted('Osteoclast death lost per deficit', '1', 0.294926, 0.01, 0.7),
    eS: fitted('Sclerostin production per deficit', '1', 0.14273, 0.01, 0.6),
    eB: fitted('Osteoblast death per deficit', '1', 0.121039, 0.01, 0.6),
    eP: fitted('Osteoclast precursor supply per deficit', '1', 0.22878, 0.02, 0.8),
  },
  algebra: {
    Eage: {
      label: 'Level by age and menopause',
      unit: '1',
      is: 'where(MALE, 1/(1 + ag/tauMan), where(age - MENO + lead, Elow + (1 - Elow)/(1 + (max(least, age - MENO + lead)/tauMeno)^nMeno), 1))',
    },
    Eovary: {
      label: 'Level with or without ovaries, or as set',
      unit: '1',
      is: 'where(-E2SET, where(OVX, min(Eage, Eovx), Eage), E2SET)',
    },
    byOvary: {
      label: 'Share of it from the gonads: what is left after menopause is made elsewhere',
      unit: '1',
      is: 'where(MALE, 1, max(0, Eovary - Elow)/(1 - Elow))',
    },
    Etarget: {
      label: 'Level that oestradiol tends to',
      unit: '1',
      is: 'max(Eovary*(1 - gnMost*GNRH*byOvary)*(1 - lactE*LACT)*(1 - aiMost*where(MALE, aiMan, 1)*AI), HRT)',
    },
    Efelt: { label: 'Effect of the level', unit: '1', is: 'min(Ecap, E*(1 + Ke)/(E + Ke))' },
    e: {
      label: 'Oestrogen deficit',
      unit: '1',
      is: 'max(0, 1 - (Efelt + (1 - Efelt)*SERM))',
    },
  },
  states: {
    E: { label: 'Oestradiol', unit: '1', initial: '1', scale: 0.5, rate: 'kE*(Etarget - E)' },
  },
});
