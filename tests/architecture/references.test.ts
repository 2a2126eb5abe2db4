import { describe, expect, it } from 'vitest';
import { boneReferences } from '../../shared/bone/sources.ts';
import { conditions } from '../../shared/conditions/index.ts';
import { drugs } from '../../shared/drugs/index.ts';
import { besideTheFit } from '../../shared/evidence/besideTheFit.ts';
import { ageing, menopauseRatios } from '../../shared/evidence/ageing.ts';
import { fractureStudies } from '../../shared/evidence/fractures/index.ts';
import { levels } from '../../shared/evidence/pharmacokinetics.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import { inputs } from '../../shared/inputs/index.ts';
import { arrowIds, arrowOf } from '../../shared/mechanism/arrows/index.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import type { Reference } from '../../shared/model/provenance.ts';
import { citationLine } from '../../shared/reference/identifier.ts';
import { seenDois } from '../../shared/reference/seenDois.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

type Cited = readonly [where: string, reference: Reference];

const ofRecords = [...Object.values(drugs), ...Object.values(conditions), ...Object.values(inputs)];

const cited: readonly Cited[] = [
  ...ofRecords.flatMap(({ id, references }) =>
    Object.entries<Reference>(references).map(([key, reference]): Cited => [
      `${id}, ${key}`,
      reference,
    ]),
  ),
  ...Object.entries<Reference>(boneReferences),
  ...Object.values<Trial<Scenario>>(trials).flatMap(({ id, reference, further = [] }) =>
    [reference, ...further].map((one): Cited => [`trial ${id}`, one]),
  ),
  ...Object.values(fractureStudies).map(({ id, reference }): Cited => [
    `fractures ${id}`,
    reference,
  ]),
  ...[...ageing, ...levels].map(({ id, source }): Cited => [id, source]),
  ...besideTheFit.map(({ drug, source }): Cited => [`${drug}, not in the fit`, source]),
  ...arrowIds.flatMap((id) => {
    const { source, further = [] } = arrowOf(id);
    return [source, ...further].map((one): Cited => [`arrow ${id}`, one]);
  }),
  ...menopauseRatios.map(({ what, source }): Cited => [what, source]),
];

/** An approval and the section, a PubMed number, a place in a journal that gives no DOI, or a page of ours. */
const otherNumbers =
  /^(FDA (NDA|BLA) \d{6}, sections? [\d., and]+|EMA EMEA\/H\/C\/\d{6}, section [\d.]+|PMID \d{5,8}|ISSN \d{4}-\d{3}[\dX], volume \d+, page \d+|docs\/\w+\.md)$/;

describe('every source', () => {
  it.each(cited)('of %s has a DOI, or else another number that finds it', (_, reference) => {
    if (reference.doi === null) expect(reference.foundBy).toMatch(otherNumbers);
    else expect(reference.doi).toMatch(/^10\.\d{4,9}\/[^\s,;"]*[^\s,;".]$/);
    expect(reference.citation).toMatch(/^\S.{20,}\.$/);
  });

  it('is cited in the same words wherever it stands', () => {
    const words = new Map<string, string>();
    for (const [where, { doi, foundBy, citation }] of cited) {
      const number = doi?.toLowerCase() ?? foundBy ?? '';
      expect(citation, where).toBe(words.get(number) ?? citation);
      words.set(number, citation);
    }
  });
});

describe('the DOIs that were seen beside the title', () => {
  const dois = new Set(cited.map(([, { doi }]) => doi));

  it('are those of sources that are cited', () => {
    expect(Object.keys(seenDois).filter((doi) => !dois.has(doi))).toEqual([]);
  });

  it('are told from those known from memory', () => {
    const lines = cited.filter(([, { doi }]) => doi !== null).map(([, one]) => citationLine(one));
    expect(lines.some((line) => line.endsWith('(DOI from memory)'))).toBe(true);
    expect(lines.some((line) => !line.endsWith('(DOI from memory)'))).toBe(true);
  });
});
