import type { UnscoredRow } from '../model/evidence.ts';

/** Published values that belong to no trial of the registry, and why the model is not held to them. */
export const leftAside: readonly UnscoredRow[] = [
  ...each(['C0140', 'C0141', 'C0142', 'C0143'], {
    what: 'Share of patients whose urinary NTX fell below 50, on denosumab or a bisphosphonate (Fizazi 2009)',
    reason: 'A share of patients, which a model of one mean person does not give.',
  }),
  ...each(['C0176', 'C0185'], {
    what: 'Bioavailability of denosumab and teriparatide (labels; Sutjandra 2011)',
    reason:
      'Not a curve: that of denosumab is in its kinetics, that of teriparatide within its effect.',
  }),
  ...each(['C0168'], {
    what: 'Accumulation of denosumab 120 mg every 4 weeks, 2.8-fold (Xgeva label)',
    reason: 'Which two levels it compares is not given; the trough at steady state is scored.',
  }),
  ...each(['C0174', 'C0175', 'C0177', 'C0178', 'C0179'], {
    what: 'Parameters of a two-compartment model of denosumab (Sutjandra 2011)',
    reason:
      'Parameters of another model, not measurements; ours has one compartment and another target term.',
  }),
  ...each(['C0183', 'C0184'], {
    what: 'Half-life and time of the peak of teriparatide in plasma (label)',
    reason:
      'The hourly pulse is not followed; PTH analogues act through an effect that sets in over weeks.',
  }),
  ...each(['C0193', 'C0194'], {
    what: 'Plasma half-life and urinary excretion of zoledronate (label)',
    reason:
      'Plasma is not followed: an infusion waits a day or two beside bone, and what bone does not take up is gone.',
  }),
  ...each(['C0353', 'C0354'], {
    what: 'Yearly loss of spine and hip after one year of hormone therapy was stopped (Greendale 2002)',
    reason: 'Means over about four years after the trial; when each woman stopped is not given.',
  }),
  ...each(['C0683', 'C0746', 'C0747'], {
    what: 'Trabecular density of the spine by QCT after ovariectomy and on prednisone (Genant 1982, Laan 1993)',
    reason: 'The program shows areal density by DXA, not trabecular density by QCT.',
  }),
  ...each(['C0834'], {
    what: 'Half of the loss of spaceflight made good after 9 months (Sibonga 2007)',
    reason:
      'A time fitted to many flights of different length; the two flights that are scored have their own recovery.',
  }),
  ...each(['C0835', 'C0836'], {
    what: 'Mineral content of paralysed legs after injury of the cord (Wilmet 1995)',
    reason: 'The model has no leg; its sites are spine, hip, femoral neck and radius.',
  }),
  ...each(['C0882', 'C0883', 'C0884', 'C0885', 'C0886'], {
    what: 'Dexamethasone on OPG and RANKL of cultured human cells (Hofbauer 1999)',
    reason:
      'Ceilings in culture; not to be carried over into bone. The direction is tested (tests/literature/signs.test.ts).',
  }),
  ...each(['C0889', 'C0890'], {
    what: 'Oestradiol on OPG of cultured human osteoblasts (Bord 2003)',
    reason:
      'Ceilings in culture; not to be carried over into bone. The direction is tested (tests/literature/signs.test.ts).',
  }),
  ...each(['C0892', 'C0893', 'C0894'], {
    what: 'IL-1, TNF-alpha and IL-6 on RANKL of cultured human cells (Hofbauer 1999)',
    reason:
      'Ceilings in culture; not to be carried over into bone. The direction is tested (tests/literature/signs.test.ts).',
  }),
  ...each(['C0897'], {
    what: 'Pamidronate and zoledronate on OPG of cultured osteoblasts (Viereck 2002)',
    reason: 'Seen in culture only; the model’s bisphosphonates act on osteoclasts.',
  }),
  ...each(['C0899', 'C0900', 'C0901'], {
    what: 'Hours of infused PTH on RANKL and OPG of rats (Ma 2001)',
    reason: 'Rats, within a day. The direction is tested (tests/literature/behaviours.test.ts).',
  }),
  ...each(['C0903', 'C0904'], {
    what: 'Serum OPG in myeloma and in health (Seidel 2001)',
    reason: 'No measure of tumour burden goes with it, and assays of OPG differ thirtyfold.',
  }),
  ...each(['C0921', 'C0922'], {
    what: 'Plasma OPG of healthy people of two ages (Trofimov 2004)',
    reason:
      'Absolute values of an assay that reads about twentyfold above others; Liu 2005 is compared instead.',
  }),
  ...each(['C0923', 'C0924', 'C0925'], {
    what: 'Infarction, stroke and death per standard deviation of serum OPG (Tromsø)',
    reason: 'An association in people; the calcification index is not a risk.',
  }),
  ...each(['C0934'], {
    what: 'Serum sclerostin after two weeks of teriparatide 40 ug, -12.7 % (Drake 2010)',
    reason:
      'Two weeks are within the onset of the effect, which the model takes as one smooth rise.',
  }),
];

function each(ids: readonly string[], { what, reason }: Omit<UnscoredRow, 'id'>): UnscoredRow[] {
  return ids.map((id) => ({ id, what, reason }));
}
