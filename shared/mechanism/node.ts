/** The three views of one state, and how far each may be trusted. */
export const organs = {
  bone: {
    name: 'Bone',
    badge: 'quantitative',
    because:
      'density and turnover are held to hundreds of published values; cells and RANKL in bone follow from them and were hardly ever counted in people.',
  },
  immune: {
    name: 'Immune',
    badge: 'semi-quantitative',
    because:
      'T cells carry RANKL and dendritic cells live by it in mice and in culture; how much that is in people nobody has measured, so this view has words and steps, no numbers.',
  },
  vessel: {
    name: 'Vascular',
    badge: 'direction only',
    because:
      'arteries of mice without OPG calcify; in people OPG is only associated with vascular disease. Only the direction of an arrow can be told, never a size or a risk.',
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly badge: Badge; readonly because: string }>
>;

export type Badge = 'quantitative' | 'semi-quantitative' | 'direction only';
export type OrganId = keyof typeof organs;

/** A place of the picture: a cell, a molecule or a tissue. */
export interface Node {
  readonly label: string;
  /** The same where there is little room. */
  readonly short?: string;
  readonly organ: OrganId;
  /** Output that says how much of it there is now; null where the model has no such amount. */
  readonly amount: string | null;
  /** That output in health: 1, or 0 for what is absent there. */
  readonly rest: 0 | 1;
  readonly kind: 'cell' | 'molecule' | 'tissue' | 'force';
  /** Stands beside the picture, and only while an arrow from it is drawn. */
  readonly beside?: true;
  /** What the amount is of, where it is not the place itself. */
  readonly of?: string;
}

const cell = { kind: 'cell', rest: 1 } as const;
const beside = { organ: 'bone', kind: 'force', beside: true } as const;
const molecule = { kind: 'molecule', rest: 1 } as const;

/** Every place of the picture. */
export const nodes = {
  oestrogen: { label: 'Oestrogen', organ: 'bone', amount: 'oestradiol', ...molecule },
  pth: { label: 'PTH', organ: 'bone', amount: 'pthTone', ...molecule },
  load: { label: 'Load', organ: 'bone', amount: 'loadFelt', kind: 'force', rest: 1 },
  osteocyte: { label: 'Osteocyte', organ: 'bone', amount: 'osteocytes', ...cell },
  sclerostin: { label: 'Sclerostin', organ: 'bone', amount: 'freeSclerostin', ...molecule },
  wnt: { label: 'Wnt', organ: 'bone', amount: 'wntTone', ...molecule },
  stromal: { label: 'Stromal cell', organ: 'bone', amount: 'osteoblastPrecursors', ...cell },
  osteoblast: { label: 'Osteoblast', organ: 'bone', amount: 'osteoblasts', ...cell },
  membraneRankl: { label: 'Membrane RANKL', organ: 'bone', amount: 'membraneRankl', ...molecule },
  tace: { label: 'TACE', organ: 'bone', amount: 'shedding', ...molecule },
  solubleRankl: { label: 'Soluble RANKL', organ: 'bone', amount: 'solubleRankl', ...molecule },
  opg: { label: 'OPG', organ: 'bone', amount: 'opg', ...molecule },
  precursor: {
    label: 'Osteoclast precursor',
    short: 'Precursor',
    organ: 'bone',
    amount: 'osteoclastPrecursors',
    ...cell,
  },
  osteoclast: { label: 'Osteoclast', organ: 'bone', amount: 'osteoclasts', ...cell },
  bone: {
    label: 'Bone',
    of: 'TGF-β set free',
    organ: 'bone',
    amount: 'releasedTgf',
    kind: 'tissue',
    rest: 1,
  },
  tCell: { label: 'T cell', organ: 'immune', amount: 'inflammation', kind: 'cell', rest: 0 },
  cytokines: { label: 'Cytokines', organ: 'immune', amount: 'cytokineEffect', ...molecule },
  dendritic: {
    label: 'Dendritic cell',
    short: 'Dendritic',
    organ: 'immune',
    amount: 'dendriticCellSurvival',
    ...cell,
  },
  endothelium: { label: 'Endothelium', organ: 'vessel', amount: null, ...cell },
  serumOpg: { label: 'Serum OPG', organ: 'vessel', amount: 'vesselOpg', ...molecule },
  smoothMuscle: {
    label: 'Smooth muscle',
    of: 'calcification',
    organ: 'vessel',
    amount: 'calcificationIndex',
    ...cell,
  },
  mineral: {
    label: 'Kidney, calcium',
    organ: 'vessel',
    amount: 'mineralOnVessel',
    kind: 'force',
    rest: 1,
  },
  ageing: { label: 'Ageing', amount: 'ageing', rest: 0, ...beside },
  thyroid: { label: 'Thyroid hormone', short: 'Thyroid', amount: 'thyroid', rest: 1, ...beside },
  lactation: { label: 'Lactation', amount: 'lactation', rest: 0, ...beside },
  calcitriol: { label: 'Calcitriol', amount: 'calcitriol', rest: 1, ...beside },
  glucocorticoid: {
    label: 'Glucocorticoid',
    amount: 'glucocorticoidEffect',
    rest: 0,
    ...beside,
  },
  growthFactors: { label: 'Growth factors', amount: 'growthFactors', rest: 0, ...beside },
  tumour: { label: 'Tumour', amount: 'tumour', rest: 0, ...beside },
  genes: { label: 'Genes', of: 'RANKL', amount: 'ranklGene', rest: 1, ...beside },
  bisphosphonate: { label: 'Bisphosphonate', amount: 'bisphosphonateEffect', rest: 0, ...beside },
  calcitonin: { label: 'Calcitonin', amount: 'calcitoninEffect', rest: 0, ...beside },
  odanacatib: { label: 'Odanacatib', amount: 'odanacatibEffect', rest: 0, ...beside },
  strontium: { label: 'Strontium', amount: 'strontiumEffect', rest: 0, ...beside },
  glitazone: {
    label: 'Thiazolidinedione',
    short: 'Glitazone',
    amount: 'glitazoneEffect',
    rest: 0,
    ...beside,
  },
} as const satisfies Readonly<Record<string, Node>>;

export type NodeId = keyof typeof nodes;

/** The places beside the picture. */
export type BesideId = {
  [Id in NodeId]: (typeof nodes)[Id] extends { beside: true } ? Id : never;
}[NodeId];

/** The record of a place. */
export function nodeOf(id: NodeId): Node {
  return nodes[id];
}
