import { defineProcess } from '../../model/process.ts';
import { assumed, fitted } from '../sources.ts';

/** Age, and what it does to the kidney and to the supply of osteoblasts. */
export const person = defineProcess({
  title: 'Age',
  drives: {
    AGE0: { label: 'Age on day 0', unit: 'a', neutral: 25, min: 0, max: 120, combine: 'sum' },
    MALE: { label: 'Man', unit: '1', neutral: 0, min: 0, max: 1, combine: 'largest' },
    MENO: { label: 'Age at menopause', unit: 'a', neutral: 1e6, min: 0, max: 1e6, combine: 'sum' },
    GFR: { label: 'Glomerular filtration', unit: '1', neutral: 1, min: 0, max: 2, combine: 'sum' },
  },
  parameters: {
    dayYear: assumed('Days in a mean year', 'd', 365.25, 365.25, 365.25),
    agePeak: assumed('Age from which ageing counts', 'a', 30, 25, 40),
    ageOb: assumed('Age from which osteoblast supply falls', 'a', 40, 30, 50),
    tauOb: { ...assumed('Time constant of that fall', 'a', 80, 10, 100), start: 20 },
    ageB: fitted('Greatest fall of osteoblast supply with age', '1', 0.24549, 0.01, 1),
    gfrAge: assumed('Loss of filtration per year', '/a', 0.008, 0, 0.02),
    gfrMost: assumed('Greatest loss of filtration with age', '1', 0.5, 0.2, 0.8),
    least: assumed('Least base of a power', '1', 0.02, 0.001, 0.1),
  },
  algebra: {
    age: { label: 'Age', unit: 'a', is: 'AGE0 + t/dayYear' },
    ag: { label: 'Years of ageing', unit: 'a', is: 'max(0, age - agePeak)' },
    agedOb: {
      label: 'Osteoblast supply left at this age',
      unit: '1',
      is: '1 - ageB*(1 - exp(-max(0, age - ageOb)/tauOb))',
    },
    gfr: {
      label: 'Filtration at this age',
      unit: '1',
      is: 'max(least, GFR*(1 - min(gfrMost, gfrAge*ag)))',
    },
  },
});
