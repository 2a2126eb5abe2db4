import type { Output } from '../model/output.ts';
import { fractureMap } from './fractureMap.ts';

const sites = [
  { symbol: 'LS', id: 'LumbarSpine', label: 'Lumbar spine' },
  { symbol: 'TH', id: 'TotalHip', label: 'Total hip' },
  { symbol: 'FN', id: 'FemoralNeck', label: 'Femoral neck' },
  { symbol: 'DR', id: 'DistalRadius', label: 'Distal radius (cortical)' },
] as const;

const markers = [
  { symbol: 'CTX', id: 'ctx', label: 's-CTX (resorption)', unit: 'ng/mL' },
  { symbol: 'NTX', id: 'ntx', label: 'NTX (resorption)', unit: '1' },
  { symbol: 'P1NP', id: 'p1np', label: 'P1NP (formation)', unit: 'ng/mL' },
  { symbol: 'BSAP', id: 'bsap', label: 'BSAP (formation)', unit: 'ng/mL' },
] as const;

const bmd = sites.flatMap(({ symbol, id, label }): Output[] => [
  {
    id: `bmd${id}Change`,
    label: `${label} BMD`,
    unit: '%',
    group: 'bmd',
    is: `BMD_${symbol}`,
    form: 'change from day 0',
    digits: 1,
  },
  {
    id: `bmd${id}`,
    label: `${label} BMD`,
    unit: 'g/cm2',
    group: 'bmd',
    is: `peak_${symbol}*BMD_${symbol}`,
    form: 'absolute',
    digits: 3,
  },
  {
    id: `tScore${id}`,
    label: `${label} T-score`,
    unit: '1',
    group: 'bmd',
    is: `peak_${symbol}*(BMD_${symbol} - 1)/where(MALE, SDmen_${symbol}, SD_${symbol})`,
    form: 'absolute',
    digits: 2,
  },
]);

const turnover = markers.flatMap(({ symbol, id, label, unit }): Output[] => [
  {
    id: `${id}Percent`,
    label,
    unit: '%',
    group: 'markers',
    is: symbol,
    form: 'percent of day 0',
    digits: 0,
  },
  {
    id,
    label,
    unit,
    group: 'markers',
    is: `${symbol}young*${symbol}`,
    form: 'absolute',
    digits: 3,
  },
]);

/** A quantity relative to the healthy young woman unless `unit` says otherwise. */
function plain(
  group: Output['group'],
  id: string,
  label: string,
  is: string,
  unit: Output['unit'] = '1',
  digits = 2,
): Output {
  return { id, label, unit, group, is, form: 'absolute', digits };
}

/** An illustrative hazard relative to the same person on day 0, and both ends of its range. */
function relativeRisk(id: string, fracture: string, is: string): readonly Output[] {
  const label = `${fracture} fracture, illustrative relative risk`;
  const ratio: Output = { ...plain('fracture', id, label, is), form: 'ratio to day 0' };
  const { spread, half } = fractureMap;
  return [
    ratio,
    { ...ratio, id: `${id}Low`, label: `${label}: low end`, end: { which: 'low', spread, half } },
    {
      ...ratio,
      id: `${id}High`,
      label: `${label}: high end`,
      end: { which: 'high', spread, half },
    },
  ];
}

/** Everything the model of bone can show; drugs add their levels. */
export const boneOutputs: readonly Output[] = [
  ...bmd,
  ...turnover,
  plain('balance', 'netBalance', 'Net balance: RANKL free to activate RANK', 'M'),
  {
    ...plain('balance', 'netBalancePercent', 'Net balance, of day 0', 'M', '%', 0),
    form: 'percent of day 0',
  },
  plain('balance', 'ranklOpgRatio', 'Raw RANKL:OPG ratio', 'RANKL_OPG'),
  {
    ...plain(
      'balance',
      'ranklOpgRatioPercent',
      'Raw RANKL:OPG ratio, of day 0',
      'RANKL_OPG',
      '%',
      0,
    ),
    form: 'percent of day 0',
  },
  plain('balance', 'membraneRankl', 'Membrane RANKL, all', 'LM'),
  plain('balance', 'solubleRankl', 'Soluble RANKL, all', 'LS'),
  plain('balance', 'opg', 'OPG', 'OPG'),
  plain('balance', 'freeMembraneRankl', 'Membrane RANKL, free', 'Lf/Z0', '1', 4),
  plain('balance', 'rankBoundRankl', 'Membrane RANKL on RANK', 'rankCatch*Lf/Z0', '1', 4),
  plain('balance', 'opgBoundRankl', 'Membrane RANKL caught by OPG', 'kapO*OPG*Lf/Z0', '1', 4),
  plain('balance', 'drugBoundRankl', 'Membrane RANKL caught by drugs', 'drugCatch*Lf', '1', 4),
  plain('balance', 'totalSclerostin', 'Sclerostin, all', 'SOST'),
  plain('balance', 'freeSclerostin', 'Sclerostin, free', 'sf'),
  plain('balance', 'wntTone', 'Wnt tone', 'W'),
  plain('mineral', 'calcium', 'Calcium', 'Ca0*Ca', 'mmol/L', 2),
  plain('mineral', 'pth', 'PTH', 'PTH0*p', 'pg/mL', 0),
  plain('mineral', 'calcitriol', 'Calcitriol', 'D'),
  plain('mineral', 'oestradiol', 'Oestradiol', 'E'),
  plain('mineral', 'parathyroidMass', 'Parathyroid gland mass', 'G'),
  plain('cells', 'resorption', 'Resorption rate', 'Rm'),
  plain('cells', 'formation', 'Formation rate', 'F'),
  plain('cells', 'osteoclastPrecursors', 'Osteoclast precursors', 'P'),
  plain('cells', 'osteoclasts', 'Osteoclasts', 'OC'),
  plain('cells', 'osteoblastPrecursors', 'Osteoblast precursors', 'POB'),
  plain('cells', 'osteoblasts', 'Osteoblasts', 'OB'),
  plain('cells', 'osteocytes', 'Osteocytes', 'OCY'),
  plain('cells', 'inflammation', 'T-cell inflammation', 'INF'),
  ...sites.map(({ symbol, id, label }) =>
    plain('cells', `boneVolume${id}`, `${label}: bone volume`, `V_${symbol}`, '1', 3),
  ),
  ...sites.map(({ symbol, id, label }) =>
    plain('cells', `youngBone${id}`, `${label}: not yet mineralised`, `Y_${symbol}`, '1', 3),
  ),
  plain('serum', 'serumOpg', 'Serum OPG', 'sOPG', 'pmol/L', 1),
  plain('serum', 'serumRankl', 'Serum sRANKL', 'sRANKL', 'pmol/L', 2),
  plain('serum', 'serumRanklOpgRatio', 'Serum RANKL:OPG ratio', 'sRANKL/sOPG', '1', 3),
  {
    ...plain(
      'serum',
      'serumRanklOpgRatioPercent',
      'Serum RANKL:OPG ratio, of day 0',
      'sRANKL/sOPG',
      '%',
      0,
    ),
    form: 'percent of day 0',
  },
  plain('serum', 'serumSclerostin', 'Serum sclerostin', 'sSOST', 'pmol/L', 0),
  plain('immune', 'tCellRankl', 'RANKL on activated T cells', 'tCellRankl'),
  plain('immune', 'dendriticCellSurvival', 'Survival of dendritic cells', 'dendritic'),
  plain('vessel', 'calcificationIndex', 'Calcification index', 'VC'),
  ...relativeRisk('vertebralFracture', 'Vertebral', 'fxSpineHazard'),
  ...relativeRisk('hipFracture', 'Hip', 'fxHipHazard'),
  ...relativeRisk('nonVertebralFracture', 'Non-vertebral', 'fxOtherHazard'),
];
