import type { Parameter } from '../../model/parameter.ts';
import type { Process } from '../../model/process.ts';
import { assumed, fitted, freed, transcribed } from '../sources.ts';

/** What all sites share: mineralisation, and the answer of bone to its own load. */
export const matrix: Process = {
  title: 'Bone matrix',
  algebra: {
    pthDriven: {
      label: 'How far a raised turnover is that of PTH analogues',
      unit: '1',
      is: 'AC/(AC + farHalf)',
    },
    Fmod: { label: 'Formation that waits for no resorption', unit: '1', is: 'agedOb*W^w2' },
  },
  parameters: {
    km: fitted('Rate of secondary mineralisation', '/d', 0.00466311, 0.0008, 0.012),
    cy: fitted('Mineral missing from young bone', '1', 0.150016, 0.05, 0.35),
    // Serum markers speak for the skeleton; at the hip, mostly cortex, an analogue raises turnover by less of it.
    farHalf: assumed(
      'Catabolic effect of PTH analogues at which a raised turnover is half theirs',
      '1',
      0.1,
      0.02,
      0.5,
    ),
    // What resorption exceeds this by is not the analogue's: the hip takes all of a rebound.
    farC: {
      ...freed(
        'Most of the resorption that stays away from the hip, per catabolic effect',
        '1',
        1,
        0,
        6,
      ),
      start: 0,
    },
    anHip: assumed('Half of that, in the formula', '1', 0.5, 0.5, 0.5),
    mu: fitted('Answer of the spine to load', '1', 0.961331, 0.02, 3),
    muH: fitted('Answer of the hip to load', '1', 0.762397, 0.02, 3),
    corL: freed('Resorption of cortex per catabolic effect of PTH analogues', '1', 0.1, 0, 2),
    corP: freed('Resorption of cortex per excess of constant PTH', '1', 0.3, 0, 2),
    // Facet joints, osteophytes and aortic calcium lie in the beam: spine DXA of the old does not fall.
    dxaAge: {
      ...freed('Degenerative change that DXA counts as spine, per year', '/a', 0.002, 0, 0.0027),
      start: 0,
    },
    dxaFrom: assumed('Age from which it grows', 'a', 60, 50, 70),
    VLeast: assumed('Least bone volume in the powers', '1', 0.05, 0.01, 0.2),
  },
};

interface Site {
  readonly symbol: string;
  readonly name: string;
  /** Share of bone replaced in a year at baseline. */
  readonly turnover: number;
  /** Power of everyday load in the load on the tissue. */
  readonly loadPower: Parameter;
  /** Symbol of the strength of the answer to load. */
  readonly answer: 'mu' | 'muH';
  readonly hip: boolean;
  /** Cortical bone through and through: PTH thins it. */
  readonly cortical?: boolean;
  /** Degenerative change that DXA counts as bone grows here with age. */
  readonly degenerative?: boolean;
  /** Mean and standard deviation of young women and of young men, g/cm2. */
  readonly young: readonly [mean: number, sd: number];
  readonly youngMen: readonly [mean: number, sd: number];
}

const loadLabel = 'Power of everyday load in the load on the tissue';

/** No row tells the total hip from the femoral neck under disuse; those of old age do a little. */
const hipLoad = { ...freed(loadLabel, '1', 0.5, 0, 2), start: 1.3 };

const dxa = transcribed(
  'looker1998',
  'NHANES III, aged 20 to 29; spine and radius from the manufacturer',
);

/** Bone volume, young bone and areal BMD at one place. */
function boneSite({
  symbol: k,
  name,
  turnover,
  loadPower,
  answer,
  hip,
  cortical,
  degenerative,
  young,
  youngMen,
}: Site): Process {
  const withheld = hip ? `(1 - anHip*chip_${k}*sig(an))` : '1';
  const formed = hip ? `(F - farF_${k}*pthDriven*max(0, F - 1))` : 'F';
  const resorbed = hip ? `(Rm - min(farR_${k}*max(0, Rm - 1), farC*ct))` : 'Rm';
  const thinned = cortical
    ? '(1 + corL*ct + corP*max(0, pt - 1))'
    : hip
      ? `(1 + cor_${k}*corP*max(0, pt - 1))`
      : '1';
  const counted = degenerative ? ' + dxaAge*max(0, age - dxaFrom)' : '';
  return {
    title: name,
    parameters: {
      [`T_${k}`]: fitted(`${name}: turnover`, '/a', turnover, 0.015, 0.45),
      [`l_${k}`]: loadPower,
      [`mod_${k}`]: freed(
        `${name}: share of formation that waits for no resorption`,
        '1',
        0,
        0,
        0.4,
      ),
      [`wn_${k}`]: freed(
        `${name}: power of Wnt in local formation, beyond the mean`,
        '1',
        0,
        -0.6,
        1.2,
      ),
      ...(hip && {
        [`chip_${k}`]: {
          ...assumed(`${name}: formation withheld under PTH analogues`, '1', 0, 0, 3),
          start: 0.576224,
        },
        [`farF_${k}`]: {
          ...freed(
            `${name}: share of a formation raised by PTH analogues that stays away`,
            '1',
            0.5,
            0,
            0.95,
          ),
          start: 0,
        },
        [`farR_${k}`]: {
          ...freed(
            `${name}: share of a resorption raised by them that stays away`,
            '1',
            0.5,
            0,
            0.95,
          ),
          start: 0,
        },
        [`cor_${k}`]: {
          ...freed(`${name}: share of the cortical loss to constant PTH`, '1', 0.3, 0, 1),
          start: 0,
        },
      }),
      [`BMDyoung_${k}`]: dxa(`${name}: mean BMD of young women`, 'g/cm2', young[0], 0.6, 1.4),
      [`SD_${k}`]: dxa(`${name}: its standard deviation`, 'g/cm2', young[1], 0.05, 0.25),
      [`BMDmen_${k}`]: dxa(`${name}: mean BMD of young men`, 'g/cm2', youngMen[0], 0.6, 1.6),
      [`SDmen_${k}`]: dxa(`${name}: its standard deviation`, 'g/cm2', youngMen[1], 0.05, 0.25),
    },
    algebra: {
      [`q_${k}`]: { label: `${name}: turnover per day`, unit: '/d', is: `T_${k}/dayYear` },
      [`Y0_${k}`]: {
        label: `${name}: young bone at baseline`,
        unit: '1',
        is: `q_${k}/(km + q_${k})`,
      },
      [`m_${k}`]: {
        label: `${name}: load on the tissue, to half the power of the answer`,
        unit: '1',
        is: `(load^l_${k}/max(VLeast, V_${k})^2)^(${answer}/2)`,
      },
      [`F_${k}`]: {
        label: `${name}: formation`,
        unit: '/d',
        is: `q_${k}*((1 - mod_${k})*${formed} + mod_${k}*Fmod)*W^wn_${k}*m_${k}*${withheld}`,
      },
      [`R_${k}`]: {
        label: `${name}: resorption`,
        unit: '/d',
        // What is left of bone is resorbed in proportion to it, once it is less than the least in the powers.
        is: `q_${k}*${resorbed}/m_${k}*${thinned}*min(1, V_${k}/VLeast)`,
      },
      [`peak_${k}`]: {
        label: `${name}: mean BMD of the young of this sex`,
        unit: 'g/cm2',
        is: `where(MALE, BMDmen_${k}, BMDyoung_${k})`,
      },
      [`BMD_${k}`]: {
        label: `${name}: BMD`,
        unit: '1',
        // Where hardly any bone is left, no more of it is young than there is.
        is: `(V_${k} - cy*min(Y_${k}, V_${k}))/(1 - cy*Y0_${k})${counted}`,
      },
    },
    states: {
      [`V_${k}`]: {
        label: `${name}: bone volume`,
        unit: '1',
        initial: '1',
        scale: 0.3,
        rate: `F_${k} - R_${k}`,
      },
      [`Y_${k}`]: {
        label: `${name}: young bone`,
        unit: '1',
        initial: `Y0_${k}`,
        scale: 0.1,
        rate: `F_${k} - km*Y_${k} - R_${k}*Y_${k}/max(VLeast, V_${k})`,
      },
    },
  };
}

export const lumbarSpine = boneSite({
  symbol: 'LS',
  name: 'Lumbar spine',
  turnover: 0.123317,
  loadPower: freed(loadLabel, '1', 0.25, 0, 2),
  answer: 'mu',
  hip: false,
  degenerative: true,
  young: [1.047, 0.11],
  youngMen: [1.091, 0.12],
});

export const totalHip = boneSite({
  symbol: 'TH',
  name: 'Total hip',
  turnover: 0.051637,
  loadPower: hipLoad,
  answer: 'muH',
  hip: true,
  young: [0.942, 0.122],
  youngMen: [1.041, 0.144],
});

export const femoralNeck = boneSite({
  symbol: 'FN',
  name: 'Femoral neck',
  turnover: 0.057314,
  loadPower: freed(loadLabel, '1', 1.3, 0, 2),
  answer: 'muH',
  hip: true,
  young: [0.858, 0.12],
  youngMen: [0.934, 0.137],
});

export const distalRadius = boneSite({
  symbol: 'DR',
  name: 'Distal third of the radius',
  turnover: 0.03,
  loadPower: assumed(loadLabel, '1', 0.25, 0, 2),
  answer: 'muH',
  hip: false,
  cortical: true,
  young: [0.69, 0.06],
  youngMen: [0.82, 0.06],
});
