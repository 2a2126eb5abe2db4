import { describe, expect, it, vi } from 'vitest';
import type { ConditionId } from '../../shared/conditions/index.ts';
import type { DrugId } from '../../shared/drugs/index.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

// The two lines that a registry would have: everything below must follow from them.
vi.mock('../../shared/drugs/index.ts', async (original) => {
  const { drugs } = await original<typeof import('../../shared/drugs/index.ts')>();
  const { exampletide } = await import('../support/madeUp/exampletide.ts');
  const all = { ...drugs, exampletide };
  return { drugs: all, drugIds: Object.keys(all) };
});
vi.mock('../../shared/conditions/index.ts', async (original) => {
  const { conditions } = await original<typeof import('../../shared/conditions/index.ts')>();
  const { melancholy } = await import('../support/madeUp/melancholy.ts');
  const all = { ...conditions, melancholy };
  return { conditions: all, conditionIds: Object.keys(all) };
});
// A trial that gave it, as shared/evidence/trials would hold it.
vi.mock('../../shared/evidence/trials/index.ts', async (original) => {
  const { trials } = await original<typeof import('../../shared/evidence/trials/index.ts')>();
  const trial = {
    id: 'nowhere2099',
    name: 'NOWHERE (exampletide)',
    reference: { citation: 'Nobody N. Nothing. J Nowhere 2099;1:1-2.', doi: null },
    arms: {
      given: {
        label: 'Exampletide 50 mg',
        scenario: {
          ...trials.freedom.arms.denosumab.scenario,
          treatments: [
            { drug: 'exampletide', dose: 50, unit: 'mg', everyDays: 91, startDay: 0, count: 4 },
          ],
        },
      },
    },
    rows: [
      {
        id: 'made-up-row',
        arm: 'given',
        endPoint: 'bmdLumbarSpine',
        fromDay: 0,
        day: 365,
        value: 3.5,
        tolerance: 1,
        provenance: 'recalled',
        confidence: 'medium',
      },
    ],
    unscored: [],
  };
  return { trials: { ...trials, nowhere2099: trial } };
});

const { exampletide } = await import('../support/madeUp/exampletide.ts');
const { melancholy } = await import('../support/madeUp/melancholy.ts');
const { simulate } = await import('../../shared/engine/simulate.ts');
const { outputs } = await import('../../shared/engine/outputs.ts');
const { pageEntries } = await import('../../shared/reference/index.ts');
const { setCondition, stateOf } = await import('../../shared/scenario/conditions.ts');
const { blankScenario } = await import('../../shared/scenario/defaults.ts');
const { addTreatment, inputValue } = await import('../../shared/scenario/edits.ts');
const { scenarioSchema } = await import('../../shared/scenario/scenario.ts');
const { doseDial } = await import('../../renderer/src/controls/treatmentDials.ts');
const { conditionsMatching, drugsMatching } = await import('../../renderer/src/panels/search.ts');
const { conditionChoice } = await import('../../renderer/src/panels/conditionChoice.ts');
const { changesOf } = await import('../../renderer/src/panels/changes.ts');
const { catalogueText } = await import('../../tools/simulate/catalogueText.ts');
const { referencePages } = await import('../../tools/docs/referencePages.ts');
const { scenarioJsonSchema } = await import('../../tools/docs/schema.ts');
const { readOptions } = await import('../../tools/simulate/options.ts');

describe('a made-up drug: one file and one line', () => {
  const id = 'exampletide' as DrugId;
  const given = addTreatment(blankScenario, id, 0);

  it('is found in the menu, by its name and by its other words', () => {
    expect(drugsMatching('exampletide')).toEqual([exampletide]);
    expect(drugsMatching('nonsense')).toEqual([exampletide]);
  });

  it('has its dosing form: the first regimen, a dose slider over its range, and a valid course', () => {
    expect(given.treatments[0]).toMatchObject({ dose: 50, unit: 'mg', everyDays: 91.3125 });
    expect(doseDial(exampletide)).toMatchObject({ min: 0, max: 100, unit: 'mg' });
    expect(scenarioSchema.safeParse(given).success).toBe(true);
    expect(changesOf(given).map(({ label }) => label)).toContain('Exampletide');
    expect(scenarioJsonSchema()).toContain('"exampletide"');
  });

  it('has an effect, and a level that can be plotted', () => {
    const spine = (scenario: Scenario): number => {
      const { days, columns } = simulate(scenario, 'final');
      return columns['bmdLumbarSpineChange']?.[days.findIndex((day) => day >= 365)] ?? NaN;
    };
    expect(spine(given)).toBeGreaterThan(spine(blankScenario) + 1);
    expect(outputs.map(({ id: output }) => output)).toContain('exampletideLevel');
  });

  it('has a reference page with its numbers, its evidence and its cautions, in the window and in docs', () => {
    const page = pageEntries()
      .find((entry) => entry.kind === 'drug' && entry.id === id)
      ?.make();
    expect(page?.numbers.map(({ label }) => label)).toContain('Level that halves free RANKL');
    expect(page?.evidence.map(({ trial }) => trial)).toEqual(['NOWHERE (exampletide)']);
    expect(page?.evidence[0]?.lines[0]).toMatchObject({
      observed: '3.5 %',
      provenance: 'transcribed, check against the paper',
    });
    const text = referencePages().get('drugs/exampletide.md');
    for (const words of ['Catches RANKL in a test', 'It does not exist.', 'J Nowhere', '3.5 %'])
      expect(text).toContain(words);
    expect(referencePages().get('README.md')).toContain('drugs/exampletide.md');
  });

  it('is listed on the command line', () => {
    expect(catalogueText()).toMatch(/exampletide .*Exampletide, investigational/);
  });
});

describe('a made-up condition: one file and one line', () => {
  const id = 'melancholy' as ConditionId;

  it('is found in the menu, with what it moves', () => {
    expect(conditionsMatching('black bile')).toEqual([melancholy]);
    expect(conditionChoice(melancholy, null).detail).toBe(
      'Glucocorticoid excess (as prednisone), Mechanical load',
    );
  });

  it('moves its regulators by its severity, and has an effect', () => {
    const set = setCondition(blankScenario, { id, severity: 0.5, fromDay: 0 });
    expect(inputValue(set, 'glucocorticoid', 0)).toBe(2);
    expect(inputValue(set, 'mechanicalLoad', 0)).toBe(0.85);
    expect(stateOf(set, id)?.altered).toEqual([]);
    expect(scenarioSchema.safeParse(set).success).toBe(true);
    expect(changesOf(set).map(({ label }) => label)).toContain('Melancholy');
    const end = (scenario: Scenario): number =>
      simulate(scenario, 'final').columns['bmdLumbarSpineChange']?.at(-1) ?? NaN;
    expect(end(set)).toBeLessThan(end(blankScenario) - 1);
  });

  it('has a reference page and a place on the command line', () => {
    expect(referencePages().get('conditions/melancholy.md')).toContain('as dark as it gets');
    expect(catalogueText()).toContain('melancholy');
    expect(readOptions(['-', '--condition', 'melancholy=0.5'])).toMatchObject({
      ok: true,
      value: { conditions: [{ id: 'melancholy', severity: 0.5, fromDay: 0 }] },
    });
  });
});
