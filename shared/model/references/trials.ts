import type { Reference } from '../provenance.ts';

// Trials of drugs, and labels.

export const bekker2001 = {
  citation:
    'Bekker PJ, et al. The effect of a single dose of osteoprotegerin in postmenopausal women. J Bone Miner Res 2001;16:348-360.',
  doi: '10.1359/jbmr.2001.16.2.348',
} as const satisfies Reference;

export const black2006 = {
  citation:
    'Black DM, et al. Effects of continuing or stopping alendronate after 5 years of treatment: the Fracture Intervention Trial Long-term Extension (FLEX). JAMA 2006;296:2927-2938.',
  doi: '10.1001/jama.296.24.2927',
} as const satisfies Reference;

export const black2007 = {
  citation:
    'Black DM, et al. Once-yearly zoledronic acid for treatment of postmenopausal osteoporosis (HORIZON-PFT). N Engl J Med 2007;356:1809-1822.',
  doi: '10.1056/NEJMoa067312',
} as const satisfies Reference;

export const bone2011 = {
  citation:
    'Bone HG, et al. Effects of denosumab treatment and discontinuation on bone mineral density and bone turnover markers in postmenopausal women with low bone mass. J Clin Endocrinol Metab 2011;96:972-980.',
  doi: '10.1210/jc.2010-1502',
} as const satisfies Reference;

export const cauley2003 = {
  citation:
    'Cauley JA, et al. Effects of estrogen plus progestin on risk of fracture and bone mineral density: the Women’s Health Initiative randomized trial. JAMA 2003;290:1729-1738.',
  doi: '10.1001/jama.290.13.1729',
} as const satisfies Reference;

export const chapuy1992 = {
  citation:
    'Chapuy MC, et al. Vitamin D3 and calcium to prevent hip fractures in elderly women. N Engl J Med 1992;327:1637-1642.',
  doi: '10.1056/NEJM199212033272305',
} as const satisfies Reference;

export const chesnut2000 = {
  citation:
    'Chesnut CH, et al. A randomized trial of nasal spray salmon calcitonin in postmenopausal women with established osteoporosis (PROOF). Am J Med 2000;109:267-276.',
  doi: '10.1016/S0002-9343(00)00490-3',
} as const satisfies Reference;

export const chesnut2004 = {
  citation:
    'Chesnut CH, et al. Effects of oral ibandronate administered daily or intermittently on fracture risk in postmenopausal osteoporosis (BONE). J Bone Miner Res 2004;19:1241-1249.',
  doi: '10.1359/JBMR.040325',
} as const satisfies Reference;

export const cosman2016 = {
  citation:
    'Cosman F, et al. Romosozumab treatment in postmenopausal women with osteoporosis (FRAME). N Engl J Med 2016;375:1532-1543.',
  doi: '10.1056/NEJMoa1607948',
} as const satisfies Reference;

export const cummings2009 = {
  citation:
    'Cummings SR, et al. Denosumab for prevention of fractures in postmenopausal women with osteoporosis (FREEDOM). N Engl J Med 2009;361:756-765.',
  doi: '10.1056/NEJMoa0809493',
} as const satisfies Reference;

export const eastell2009 = {
  citation:
    'Eastell R, et al. Sequential treatment of severe postmenopausal osteoporosis after teriparatide (EUROFORS). J Bone Miner Res 2009;24:726-736.',
  doi: '10.1359/jbmr.081215',
} as const satisfies Reference;

export const eisman2008 = {
  citation:
    'Eisman JA, et al. Efficacy and tolerability of intravenous ibandronate injections in postmenopausal osteoporosis (DIVA). J Rheumatol 2008;35:488-497.',
  doi: null,
  foundBy: 'ISSN 0315-162X, volume 35, page 488',
} as const satisfies Reference;

export const eisman2011 = {
  citation:
    'Eisman JA, et al. Odanacatib in the treatment of postmenopausal women with low bone mineral density: three-year continued therapy and resolution of effect. J Bone Miner Res 2011;26:242-251.',
  doi: '10.1002/jbmr.212',
} as const satisfies Reference;

export const ettinger1999 = {
  citation:
    'Ettinger B, et al. Reduction of vertebral fracture risk in postmenopausal women with osteoporosis treated with raloxifene (MORE). JAMA 1999;282:637-645.',
  doi: '10.1001/jama.282.7.637',
} as const satisfies Reference;

export const fogelman2003 = {
  citation:
    'Fogelman I, et al. Bone mineral density in premenopausal women treated for node-positive early breast cancer with 2 years of goserelin or 6 months of cyclophosphamide, methotrexate and 5-fluorouracil (ZEBRA). Osteoporos Int 2003;14:1001-1006.',
  doi: '10.1007/s00198-003-1508-y',
} as const satisfies Reference;

export const greenspan2007 = {
  citation:
    'Greenspan SL, et al. Effect of recombinant human parathyroid hormone (1-84) on vertebral fracture and bone mineral density in postmenopausal women with osteoporosis (TOP). Ann Intern Med 2007;146:326-339.',
  doi: '10.7326/0003-4819-146-5-200703060-00005',
} as const satisfies Reference;

export const grey2007 = {
  citation:
    'Grey A, et al. The peroxisome proliferator-activated receptor-gamma agonist rosiglitazone decreases bone formation and bone mineral density in healthy postmenopausal women. J Clin Endocrinol Metab 2007;92:1305-1310.',
  doi: '10.1210/jc.2006-2646',
} as const satisfies Reference;

export const harris1999 = {
  citation:
    'Harris ST, et al. Effects of risedronate treatment on vertebral and nonvertebral fractures in women with postmenopausal osteoporosis: a randomized controlled trial (VERT). JAMA 1999;282:1344-1352.',
  doi: '10.1001/jama.282.14.1344',
} as const satisfies Reference;

export const kalkwarf1997 = {
  citation:
    'Kalkwarf HJ, et al. The effect of calcium supplementation on bone density during lactation and after weaning. N Engl J Med 1997;337:523-528.',
  doi: '10.1056/NEJM199708213370803',
} as const satisfies Reference;

export const kaunitz2006 = {
  citation:
    'Kaunitz AM, et al. Bone mineral density in women aged 25-35 years receiving depot medroxyprogesterone acetate: recovery following discontinuation. Contraception 2006;74:90-99.',
  doi: '10.1016/j.contraception.2006.03.010',
} as const satisfies Reference;

export const leder2014 = {
  citation:
    'Leder BZ, et al. Two years of denosumab and teriparatide administration in postmenopausal women with osteoporosis (the DATA Extension Study): a randomized controlled trial. J Clin Endocrinol Metab 2014;99:1694-1700.',
  doi: '10.1210/jc.2013-4440',
} as const satisfies Reference;

export const leder2015 = {
  citation:
    'Leder BZ, et al. Denosumab and teriparatide transitions in postmenopausal osteoporosis (the DATA-Switch study): extension of a randomised controlled trial. Lancet 2015;386:1147-1155.',
  doi: '10.1016/S0140-6736(15)61120-5',
} as const satisfies Reference;

export const lewiecki2019 = {
  citation:
    'Lewiecki EM, et al. One year of romosozumab followed by two years of denosumab maintains fracture risk reductions: results of the FRAME Extension Study. J Bone Miner Res 2019;34:419-428.',
  doi: '10.1002/jbmr.3622',
} as const satisfies Reference;

export const liberman1995 = {
  citation:
    'Liberman UA, et al. Effect of oral alendronate on bone mineral density and the incidence of fractures in postmenopausal osteoporosis. N Engl J Med 1995;333:1437-1443.',
  doi: '10.1056/NEJM199511303332201',
} as const satisfies Reference;

export const mcclung2006 = {
  citation:
    'McClung MR, et al. Denosumab in postmenopausal women with low bone mineral density. N Engl J Med 2006;354:821-831.',
  doi: '10.1056/NEJMoa044459',
} as const satisfies Reference;

export const mcclung2018 = {
  citation:
    'McClung MR, et al. Effects of 24 months of treatment with romosozumab followed by 12 months of denosumab or placebo in postmenopausal women with low bone mineral density: a randomized, double-blind, phase 2, parallel group study. J Bone Miner Res 2018;33:1397-1406.',
  doi: '10.1002/jbmr.3452',
} as const satisfies Reference;

export const meunier2004 = {
  citation:
    'Meunier PJ, et al. The effects of strontium ranelate on the risk of vertebral fracture in women with postmenopausal osteoporosis (SOTI). N Engl J Med 2004;350:459-468.',
  doi: '10.1056/NEJMoa022436',
} as const satisfies Reference;

export const miller2008 = {
  citation:
    'Miller PD, et al. Effects of bazedoxifene on BMD and bone turnover in postmenopausal women: 2-yr results of a randomized, double-blind, placebo-, and active-controlled study. J Bone Miner Res 2008;23:525-535.',
  doi: '10.1359/jbmr.071206',
} as const satisfies Reference;

export const miller2016 = {
  citation:
    'Miller PD, et al. Effect of abaloparatide vs placebo on new vertebral fractures in postmenopausal women with osteoporosis (ACTIVE). JAMA 2016;316:722-733.',
  doi: '10.1001/jama.2016.11136',
} as const satisfies Reference;

export const neer2001 = {
  citation:
    'Neer RM, et al. Effect of parathyroid hormone (1-34) on fractures and bone mineral density in postmenopausal women with osteoporosis. N Engl J Med 2001;344:1434-1441.',
  doi: '10.1056/NEJM200105103441904',
} as const satisfies Reference;

export const pepi1996 = {
  citation:
    'Writing Group for the PEPI. Effects of hormone therapy on bone mineral density. JAMA 1996;276:1389-1396.',
  doi: '10.1001/jama.1996.03540170033029',
} as const satisfies Reference;

export const prolia = {
  citation: 'Prolia (denosumab) US prescribing information, sections 12.2 and 12.3.',
  doi: null,
  foundBy: 'FDA BLA 125320, sections 12.2 and 12.3',
} as const satisfies Reference;

export const proliaEu = {
  citation: 'Prolia (denosumab) EU summary of product characteristics, section 5.2.',
  doi: null,
  foundBy: 'EMA EMEA/H/C/001120, section 5.2',
} as const satisfies Reference;

export const saag2017 = {
  citation:
    'Saag KG, et al. Romosozumab or alendronate for fracture prevention in women with osteoporosis (ARCH). N Engl J Med 2017;377:1417-1427.',
  doi: '10.1056/NEJMoa1708322',
} as const satisfies Reference;

export const sambrook1993 = {
  citation:
    'Sambrook P, et al. Prevention of corticosteroid osteoporosis: a comparison of calcium, calcitriol, and calcitonin. N Engl J Med 1993;328:1747-1752.',
  doi: '10.1056/NEJM199306173282404',
} as const satisfies Reference;

export const smith2001 = {
  citation:
    'Smith MR, et al. Pamidronate to prevent bone loss during androgen-deprivation therapy for prostate cancer. N Engl J Med 2001;345:948-955.',
  doi: '10.1056/NEJMoa010845',
} as const satisfies Reference;

export const stopeck2010 = {
  citation:
    'Stopeck AT, et al. Denosumab compared with zoledronic acid for the treatment of bone metastases in patients with advanced breast cancer: a randomized, double-blind study. J Clin Oncol 2010;28:5132-5139.',
  doi: '10.1200/JCO.2010.29.7101',
} as const satisfies Reference;
