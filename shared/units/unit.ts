/** Every unit a number in Bone Balance may carry: UCUM symbol → how it is written on screen. */
export const units = {
  '%': '%',
  '/a': '1/year',
  '/d': '1/d',
  '/pM': '1/pM',
  '1': '',
  L: 'L',
  'L/d': 'L/d',
  '[iU]': 'IU',
  a: 'years',
  d: 'days',
  'g/cm2': 'g/cm²',
  kg: 'kg',
  mL: 'mL',
  mg: 'mg',
  'mg/d': 'mg/d',
  'mmol/L': 'mmol/L',
  ng: 'ng',
  'ng/d': 'ng/d',
  'ng/mL': 'ng/mL',
  nmol: 'nmol',
  'nmol/L': 'nmol/L',
  'nmol/L/d': 'nmol/L per day',
  'pg/mL': 'pg/mL',
  'pmol/L': 'pmol/L',
  '/mg': '1/mg',
  'pmol/L/(ng/mL)': 'pmol/L per ng/mL',
  ug: 'µg',
  'ug/d': 'µg/d',
} as const;

/** A UCUM symbol of the closed list. */
export type Unit = keyof typeof units;
