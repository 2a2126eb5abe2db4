import { calibrated } from '../bone/calibrated.ts';
import { processesWith, recordsOf } from '../engine/boneModel.ts';
import type { Drug } from '../model/drug.ts';
import type { Trial } from '../model/evidence.ts';
import { trials } from '../evidence/trials/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { besideTheFit } from '../evidence/besideTheFit.ts';
import { evidenceWith } from './evidence.ts';
import {
  methodWords,
  provenanceWords,
  sourceOf,
  written,
  writtenRange,
  type NumberRow,
  type ReferencePage,
} from './page.ts';

/** How the level of a drug is followed, in words. */
const kinetics: Readonly<Record<Drug['kinetics']['kind'], string>> = {
  'depot-saturable': 'subcutaneous depot, one compartment, saturable and linear elimination',
  'depot-two-compartment-saturable':
    'subcutaneous depot, two compartments, saturable and linear elimination',
  'depot-linear': 'subcutaneous depot, one compartment, linear elimination',
  'bone-bound': 'bound to bone: a surface pool that acts, and a buried one that resorption frees',
  exposure: 'held at a level while the course lasts, in proportion to the dose per day',
};

/** The page of a drug, made from its record and from the trials that gave it. */
export function drugPage(drug: Drug): ReferencePage {
  return {
    kind: 'drug',
    id: drug.id,
    title: drug.name,
    summary: drug.mechanism,
    keywords: [drug.drugClass, drug.status, ...(drug.keywords ?? [])],
    facts: [
      { term: 'Class', text: drug.drugClass },
      { term: 'Status', text: drug.status },
      { term: 'Route', text: drug.route },
      { term: 'Lands on', text: drug.target },
      { term: 'Evidence in people', text: drug.grade },
      {
        term: 'Effect on bone',
        text:
          drug.effect === 'direction only'
            ? 'direction only: no study in people gives its size, so the curve shows which way, not how far'
            : 'of a size measured in people',
      },
      {
        term: 'In plasma',
        text: `${drug.plasma} From memory, check against the label; ${followed(drug) ? 'the model follows the level with the numbers below' : 'the model does not use it'}.`,
      },
      { term: 'Level in the model', text: kinetics[drug.kinetics.kind] },
      { term: 'Dose', text: writtenRange(drug.doseRange.min, drug.doseRange.max, drug.doseUnit) },
      {
        term: 'Interval',
        text: writtenRange(drug.intervalRange.min, drug.intervalRange.max, 'd') || 'every day',
      },
    ],
    lists: [
      {
        title: 'Regimens',
        items: drug.regimens.map(
          ({ label, from }) =>
            `${label} (${sourceOf(from, drug.references)}; ${methodWords[from.method]})`,
        ),
      },
      {
        title: 'Published, and not in the fit',
        items: besideTheFit
          .filter(({ drug: id }) => id === drug.id)
          .map(
            ({ what, value, source, locator, provenance }) =>
              `${what}: ${value > 0 ? '+' : ''}${written(value)} % (${sourceOf({ reference: 'source', locator }, { source })}; ${provenanceWords[provenance]})`,
          ),
      },
      { title: 'Cautions', items: drug.cautions },
    ],
    numbers: numbersOf(drug),
    evidence: evidenceWith(({ treatments }) => treatments.some(({ drug: id }) => id === drug.id)),
    references: Object.values(drug.references),
  };
}

/** Every number of a drug at the value in use, which calibration may have put over that of the record. */
/** Whether the model follows its level in blood. */
function followed({ kinetics: { kind } }: Drug): boolean {
  return kind !== 'exposure' && kind !== 'bone-bound';
}

function numbersOf(drug: Drug): NumberRow[] {
  return [...recordsOf(processesWith([drug]))]
    .filter(([symbol]) => symbol.startsWith(`${drug.id}.`))
    .map(([symbol, { label, unit, value, min, max, from }]) => {
      const fitted = calibrated.values[symbol];
      const refitted =
        fitted === undefined || fitted === value
          ? ''
          : `fitted to ${trialCount} trials; the record has ${written(value)}, `;
      return {
        label,
        value: written(fitted ?? value, unit),
        range: writtenRange(min, max, unit),
        how: refitted + methodWords[from.method],
        source: sourceOf(from, drug.references),
      };
    });
}

const trialCount = String(
  Object.values<Trial<Scenario>>(trials).filter(({ rows }) => rows.length > 0).length,
);
