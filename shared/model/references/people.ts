import type { Reference } from '../provenance.ts';

// People without a drug: ageing, hormones, diseases and ways of life.

export const bauer2001 = {
  citation:
    'Bauer DC, et al. Risk for fracture in women with low serum levels of thyroid-stimulating hormone. Ann Intern Med 2001;134:561-568.',
  doi: '10.7326/0003-4819-134-7-200104030-00009',
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

export const garnero1996 = {
  citation:
    'Garnero P, et al. Increased bone turnover in late postmenopausal women is a major determinant of osteoporosis. J Bone Miner Res 1996;11:337-349.',
  doi: '10.1002/jbmr.5650110307',
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
