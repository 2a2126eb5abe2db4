/** Nearer than this to an end of its range (0 … 1), a parameter counts as at its bound. */
const atBound = 1e-3;

/** The end of its range that a place lies at. */
export function endAt(place: number): 'lower' | 'upper' | null {
  return place < atBound ? 'lower' : place > 1 - atBound ? 'upper' : null;
}

/** Why a parameter may stay at the end of its range: the finding, and what holds the bound there. */
export const boundReasons: Readonly<Record<string, string>> = {
  eL: 'Surface RANKL per marrow cell doubles to triples after menopause (doi:10.1172/JCI17215). BMD and markers alone ask for less; the bound keeps the best known arrow of the system.',
  eS: 'Density of the spine after menopause would have oestrogen hold down still more sclerostin; in serum it differs by some tens of per cent, and the bound keeps to that.',
  kAX: 'Over months a slower onset makes up for a catabolic effect that comes too late; P1NP doubles within a month, and the bound keeps formation first.',
  aTol: 'DATA alone asks for more tolerance (P1NP from +183 % to +70 %), EUROFORS and the trial with glucocorticoid for less; the bound keeps formation waning in the second year.',
  gcL: 'Trials under glucocorticoid measured density and markers, which would do with next to no RANKL; that it rises is what cultures and the review of 2004 agree on, and the bound keeps the arrow to be seen.',
  gcO: 'As RANKL production: no trial of density asks for it, every culture shows it (doi:10.1210/endo.140.10.7034).',
  dxaAge:
    'Density of the spine asks for more of it, and then the spines of men of 75 gain, which were followed and lost.',
  loadMan:
    'Men followed for four years lost little at the hip; that they lose no muscle is not so, and the bound gives them two thirds of the women’s share.',
  kapO: 'Only how OPG and RANK share what is left of RANKL depends on it, which no row measures; the dissociation constant is published to a factor of three.',
  mod_FN:
    'Nothing at the femoral neck is formed without resorption before it, as far as trials can tell; no share can be below none.',
  farR_FN:
    'The femoral neck gains under teriparatide while the total hip hardly does: by density alone none of the resorption reaches it. The bound leaves it a twentieth.',
};
