import { defineInput } from '../model/input.ts';
import { ma2001, rubin2008, startModel } from '../model/references.ts';

export const pthHours = defineInput({
  id: 'pthHours',
  label: 'Hours a day that a PTH analogue lasts',
  group: 'hormones',
  unit: '1',
  drive: 'HOURS',
  min: 1,
  max: 24,
  neutral: 1,
  scale: 'linear',
  step: 1,
  band: { low: 1, high: 3, meaning: 'an injection' },
  help: 'The same daily amount of teriparatide or abaloparatide given as a pulse (1) or spread over the day (24). A pulse builds bone; an infusion raises RANKL, lowers OPG and thins cortex.',
  rankl: { direction: 'up', note: 'the longer a dose lasts; a pulse raises it briefly' },
  opg: { direction: 'down', note: 'the longer a dose lasts; a pulse lowers it briefly' },
  keywords: ['pulse', 'infusion', 'exposure pattern', 'teriparatide'],
  grade: 'moderate',
  references: {
    startModel,
    ma2001,
    rubin2008,
  },
  from: { reference: 'startModel', locator: 'section PTH pattern', method: 'assumed' },
});
