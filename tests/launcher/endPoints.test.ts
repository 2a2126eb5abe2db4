import { expect, test } from 'vitest';
import { endPoints } from '../../tools/launcher/endPoints.ts';

test('the end points are the last values, and the peak of CTX after day 0', () => {
  const csv = 'day [d],ctxPercent [%],bmdTotalHipChange [%]\n0,300,0\n7,180,1\n14,90.4,2.5\n';
  expect(endPoints(csv)).toEqual([
    'Total hip BMD: 2.5 % on day 14',
    's-CTX (resorption): 90 % on day 14; peak 180 % on day 7',
  ]);
});
