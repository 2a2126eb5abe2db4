import { levelId, outputs } from '../../shared/engine/outputs.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** What the rows of a run may hold; every contender computes the same. */
export const columnSets = {
  BMD: () =>
    ['LumbarSpine', 'TotalHip', 'FemoralNeck', 'DistalRadius'].map((site) => `bmd${site}Change`),
  'on screen': ({ treatments }) => [
    'bmdLumbarSpineChange',
    'bmdTotalHipChange',
    'bmdFemoralNeckChange',
    'ctxPercent',
    'p1npPercent',
    'netBalancePercent',
    'ranklOpgRatioPercent',
    'calcium',
    'pth',
    ...treatments.map(({ drug }) => levelId(drug)),
  ],
  all: () => outputs.map(({ id }) => id),
} as const satisfies Readonly<Record<string, (scenario: Scenario) => readonly string[]>>;

export type ColumnSet = keyof typeof columnSets;
