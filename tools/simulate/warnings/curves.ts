import { outsideOf } from '../../../shared/evidence/matching/outside.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { outsideSentence } from '../../../shared/explain/closeToTrials.ts';
import { flagRules, flagsOf } from '../../../shared/explain/flags/index.ts';
import { plain, type WarningRule } from './warning.ts';

/** Where trials of the drugs end: what the window hatches, every reason of it. */
export const beyondTrials: WarningRule = (scenario) => {
  const said = outsideOf(scenario).map((outside) => ({
    kind: 'beyondEvidence',
    fromDay: outside.fromDay,
    sentence: outsideSentence(outside),
    source: flagRules.beyondEvidence.reference,
  }));
  return said.filter(
    ({ sentence }, place) => said.findIndex((one) => one.sentence === sentence) === place,
  );
};

/** What a class should not pass over on the curves: the window’s flags. */
export const onCurves: WarningRule = (scenario) =>
  flagsOf(scenario, (wanted) => simulate(wanted, 'final'))
    .filter(({ rule }) => rule !== flagRules.beyondEvidence.id)
    .map(({ rule, title, day, reason, reference }) => ({
      kind: rule,
      fromDay: day,
      sentence: plain(`${title}: ${reason}`),
      source: reference,
    }));
