import type { Reference } from '../provenance.ts';

// People without a drug: ageing, hormones, diseases and ways of life.

export const bauer2001 = {
  citation:
    'Bauer DC, et al. Risk for fracture in women with low serum levels of thyroid-stimulating hormone. Ann Intern Med 2001;134:561-568.',
  doi: '10.7326/0003-4819-134-7-200104030-00009',
} as const satisfies Reference;

export const brent1988 = {
  citation:
    'Brent GA, et al. Relationship between the concentration and rate of change of calcium and serum intact parathyroid hormone levels in normal humans. J Clin Endocrinol Metab 1988;67:944-950.',
  doi: '10.1210/jcem-67-5-944',
} as const satisfies Reference;

export const chavassieux2014 = {
  citation:
    'Chavassieux P, et al. Bone histomorphometry of transiliac paired bone biopsies after 6 or 12 months of treatment with oral strontium ranelate in 387 osteoporotic women: randomized comparison to alendronate. J Bone Miner Res 2014;29:618-628.',
  doi: '10.1002/jbmr.2074',
} as const satisfies Reference;

export const christen2014 = {
  citation:
    'Christen P, et al. Bone remodelling in humans is load-driven but not lazy. Nat Commun 2014;5:4855.',
  doi: '10.1038/ncomms5855',
} as const satisfies Reference;

export const drake2010 = {
  citation:
    'Drake MT, et al. Effects of parathyroid hormone treatment on circulating sclerostin levels in postmenopausal women. J Clin Endocrinol Metab 2010;95:5056-5062.',
  doi: '10.1210/jc.2010-0720',
} as const satisfies Reference;

export const eghbaliFatourechi2003 = {
  citation:
    'Eghbali-Fatourechi G, et al. Role of RANK ligand in mediating increased bone resorption in early postmenopausal women. J Clin Invest 2003;111:1221-1230.',
  doi: '10.1172/JCI17215',
} as const satisfies Reference;

export const finkelstein2008 = {
  citation:
    'Finkelstein JS, et al. Bone mineral density changes during the menopause transition in a multiethnic cohort of women. J Clin Endocrinol Metab 2008;93:861-868.',
  doi: '10.1210/jc.2007-1876',
} as const satisfies Reference;

export const eriksen1985 = {
  citation:
    'Eriksen EF, Mosekilde L, Melsen F. Trabecular bone remodeling and bone balance in hyperthyroidism. Bone 1985;6:421-428.',
  doi: null,
  foundBy: 'ISSN 8756-3282, volume 6, page 421',
} as const satisfies Reference;

export const eriksen2022 = {
  citation:
    'Eriksen EF, et al. Modeling-based bone formation after 2 months of romosozumab treatment: results from the FRAME clinical trial. J Bone Miner Res 2022;37:36-40.',
  doi: '10.1002/jbmr.4457',
} as const satisfies Reference;

export const gallagher1979 = {
  citation:
    'Gallagher JC, et al. Intestinal calcium absorption and serum vitamin D metabolites in normal subjects and osteoporotic patients: effect of age and dietary calcium. J Clin Invest 1979;64:729-736.',
  doi: '10.1172/JCI109516',
} as const satisfies Reference;

export const garnero1996 = {
  citation:
    'Garnero P, et al. Increased bone turnover in late postmenopausal women is a major determinant of osteoporosis. J Bone Miner Res 1996;11:337-349.',
  doi: '10.1002/jbmr.5650110307',
} as const satisfies Reference;

export const goodpaster2006 = {
  citation:
    'Goodpaster BH, et al. The loss of skeletal muscle strength, mass, and quality in older adults: the Health, Aging and Body Composition Study. J Gerontol A Biol Sci Med Sci 2006;61:1059-1064.',
  doi: '10.1093/gerona/61.10.1059',
} as const satisfies Reference;

export const greendale2012 = {
  citation:
    'Greendale GA, et al. Bone mineral density loss in relation to the final menstrual period in a multiethnic cohort: results from the Study of Women’s Health Across the Nation (SWAN). J Bone Miner Res 2012;27:111-118.',
  doi: '10.1002/jbmr.534',
} as const satisfies Reference;

export const hannan2000 = {
  citation:
    'Hannan MT, et al. Risk factors for longitudinal bone loss in elderly men and women: the Framingham Osteoporosis Study. J Bone Miner Res 2000;15:710-720.',
  doi: '10.1359/jbmr.2000.15.4.710',
} as const satisfies Reference;

export const haugeberg2009 = {
  citation:
    'Haugeberg G, et al. Bone loss in patients with active early rheumatoid arthritis: infliximab and methotrexate compared with methotrexate treatment alone. Explorative analysis from a 12-month randomised, double-blind, placebo-controlled study. Ann Rheum Dis 2009;68:1898-1901.',
  doi: '10.1136/ard.2008.106484',
} as const satisfies Reference;

export const heaney1978 = {
  citation:
    'Heaney RP, Recker RR, Saville PD. Menopausal changes in calcium balance performance. J Lab Clin Med 1978;92:953-963.',
  doi: null,
  foundBy: 'ISSN 0022-2143, volume 92, page 953',
} as const satisfies Reference;

export const heaney1997 = {
  citation:
    'Heaney RP, et al. Calcium absorptive effects of vitamin D and its major metabolites. J Clin Endocrinol Metab 1997;82:4111-4116.',
  doi: '10.1210/jcem.82.12.4412',
} as const satisfies Reference;

export const klein1977 = {
  citation:
    'Klein RG, et al. Intestinal calcium absorption in exogenous hypercortisonism: role of 25-hydroxyvitamin D and corticosteroid dose. J Clin Invest 1977;60:253-259.',
  doi: '10.1172/JCI108762',
} as const satisfies Reference;

export const kovacs2016 = {
  citation:
    'Kovacs CS. Maternal mineral and bone metabolism during pregnancy, lactation, and post-weaning recovery. Physiol Rev 2016;96:449-547.',
  doi: '10.1152/physrev.00027.2015',
} as const satisfies Reference;

export const leblanc1990 = {
  citation:
    'LeBlanc AD, et al. Bone mineral loss and recovery after 17 weeks of bed rest. J Bone Miner Res 1990;5:843-850.',
  doi: '10.1002/jbmr.5650050807',
} as const satisfies Reference;

export const leblanc2000 = {
  citation:
    'LeBlanc A, et al. Bone mineral and lean tissue loss after long duration space flight. J Musculoskelet Neuronal Interact 2000;1:157-160.',
  doi: null,
  foundBy: 'PMID 15758512',
} as const satisfies Reference;

export const levin2007 = {
  citation:
    'Levin A, et al. Prevalence of abnormal serum vitamin D, PTH, calcium, and phosphorus in patients with chronic kidney disease: results of the study to evaluate early kidney disease. Kidney Int 2007;71:31-38.',
  doi: '10.1038/sj.ki.5002009',
} as const satisfies Reference;

export const lindeman1985 = {
  citation:
    'Lindeman RD, Tobin J, Shock NW. Longitudinal studies on the rate of decline in renal function with age. J Am Geriatr Soc 1985;33:278-285.',
  doi: '10.1111/j.1532-5415.1985.tb07117.x',
} as const satisfies Reference;

export const lips2001 = {
  citation:
    'Lips P. Vitamin D deficiency and secondary hyperparathyroidism in the elderly: consequences for bone loss and fractures and therapeutic implications. Endocr Rev 2001;22:477-501.',
  doi: '10.1210/edrv.22.4.0437',
} as const satisfies Reference;

export const miller2006 = {
  citation:
    'Miller KK, et al. Determinants of skeletal loss and recovery in anorexia nervosa. J Clin Endocrinol Metab 2006;91:2931-2937.',
  doi: '10.1210/jc.2005-2818',
} as const satisfies Reference;

export const modder2011 = {
  citation:
    'Mödder UI, et al. Regulation of circulating sclerostin levels by sex steroids in women and in men. J Bone Miner Res 2011;26:27-34.',
  doi: '10.1002/jbmr.128',
} as const satisfies Reference;

export const moe2006 = {
  citation:
    'Moe S, et al. Definition, evaluation, and classification of renal osteodystrophy: a position statement from Kidney Disease: Improving Global Outcomes (KDIGO). Kidney Int 2006;69:1945-1953.',
  doi: '10.1038/sj.ki.5000414',
} as const satisfies Reference;

export const rubin2008 = {
  citation:
    'Rubin MR, et al. The natural history of primary hyperparathyroidism with or without parathyroid surgery after 15 years. J Clin Endocrinol Metab 2008;93:3462-3470.',
  doi: '10.1210/jc.2007-1215',
} as const satisfies Reference;

export const seidel2001 = {
  citation:
    'Seidel C, et al. Serum osteoprotegerin levels are reduced in patients with multiple myeloma with lytic bone disease. Blood 2001;98:2269-2271.',
  doi: '10.1182/blood.V98.7.2269',
} as const satisfies Reference;

export const sowers1993 = {
  citation: 'Sowers M, et al. Changes in bone density with lactation. JAMA 1993;269:3130-3135.',
  doi: '10.1001/jama.1993.03500240074029',
} as const satisfies Reference;

export const vanStaa2000 = {
  citation:
    'van Staa TP, et al. Use of oral corticosteroids and risk of fractures. J Bone Miner Res 2000;15:993-1000.',
  doi: '10.1359/jbmr.2000.15.6.993',
} as const satisfies Reference;

export const yu2014 = {
  citation:
    'Yu EW, et al. Teriparatide (PTH 1-34) treatment increases peripheral hematopoietic stem cells in postmenopausal women. J Bone Miner Res 2014;29:1380-1386.',
  doi: '10.1002/jbmr.2171',
} as const satisfies Reference;
