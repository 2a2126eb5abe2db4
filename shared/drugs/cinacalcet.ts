import { defineDrug } from '../model/drug.ts';

export const cinacalcet = defineDrug({
  id: 'cinacalcet',
  name: 'Cinacalcet',
  drugClass: 'Calcimimetic',
  keywords: ['Sensipar', 'Mimpara', 'calcium-sensing receptor'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'Makes the calcium sensor of the parathyroid gland see more calcium than there is: PTH falls, and with it RANKL.',
  target: 'parathyroid gland',
  grade: 'weak',
  effect: 'direction only',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 100 },
  intervalRange: { min: 1, max: 7 },
  plasma:
    'Peak after 2 to 6 hours, half-life 30 to 40 hours; broken down by CYP3A4, and blocks CYP2D6.',
  kinetics: {
    kind: 'exposure',
    drive: 'PTX',
    lowers: true,
    perDailyDose: {
      label: 'Share of gland output lost per milligram a day: 90 mg is 0.78',
      unit: '/mg',
      value: 0.00867,
      min: 0.004,
      max: 0.01,
      free: false,
      from: {
        reference: 'block2004',
        locator:
          'PTH 43 % lower in dialysis; the share that does so in the model at a filtration of a tenth, 90 mg a day and linearity assumed',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '60 mg every day (primary hyperparathyroidism, 30 mg twice)',
      dose: 60,
      everyDays: 1,
      from: { reference: 'peacock2005', locator: 'Methods', method: 'transcribed' },
    },
    {
      label: '90 mg every day (dialysis)',
      dose: 90,
      everyDays: 1,
      from: { reference: 'block2004', locator: 'doses 30 to 180 mg a day', method: 'transcribed' },
    },
  ],
  cautions: [
    'Hypocalcaemia, which lengthens the QT interval; nausea.',
    'In primary hyperparathyroidism calcium became normal and PTH fell by 8 %, less than here; BMD did not change in a year (Peacock 2005).',
  ],
  references: {
    block2004: {
      citation:
        'Block GA, et al. Cinacalcet for secondary hyperparathyroidism in patients receiving hemodialysis. N Engl J Med 2004;350:1516-1525.',
      doi: '10.1056/NEJMoa031633',
    },
    peacock2005: {
      citation:
        'Peacock M, et al. Cinacalcet hydrochloride maintains long-term normocalcemia in patients with primary hyperparathyroidism. J Clin Endocrinol Metab 2005;90:135-141.',
      doi: '10.1210/jc.2004-0842',
    },
  },
});
