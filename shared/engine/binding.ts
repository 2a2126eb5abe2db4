import type { Binding, Drug } from '../model/drug.ts';
import type { Process } from '../model/process.ts';
import { levelOf } from './pharmacokinetics/index.ts';

/**
 * What drugs hold of RANKL and of sclerostin, each in units of what halves the free target:
 * the sum over drugs of molar level over apparent K_D.
 */
export function drugBinding(drugs: readonly Drug[]): Process {
  const holding = (target: Binding<string>['target']): string =>
    drugs
      .filter(({ binds }) => binds?.target === target)
      .map((drug) => `${drug.id}.molar*${levelOf(drug).symbol}/${drug.id}.KD`)
      .join(' + ') || '0';
  return {
    title: 'Binding of targets by drugs',
    parameters: Object.fromEntries(
      drugs.flatMap(({ id, binds }) =>
        binds
          ? [
              [`${id}.molar`, binds.molarPerConcentration],
              [`${id}.KD`, binds.apparentKd],
            ]
          : [],
      ),
    ),
    algebra: {
      ranklCatch: { label: 'RANKL held by antibody and decoy', unit: '1', is: holding('rankl') },
      sclerostinCatch: {
        label: 'Sclerostin held by antibody',
        unit: '1',
        is: holding('sclerostin'),
      },
    },
  };
}
