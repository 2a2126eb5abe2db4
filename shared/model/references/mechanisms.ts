import type { Reference } from '../provenance.ts';

// Cells and animals: who makes RANKL and OPG, and what it does.

export const almeida2010 = {
  citation:
    'Almeida M, et al. Estrogens attenuate oxidative stress and the differentiation and apoptosis of osteoblasts by DNA-binding-independent actions of the ERalpha. J Bone Miner Res 2010;25:769-781.',
  doi: '10.1359/jbmr.091017',
} as const satisfies Reference;

export const asano2019 = {
  citation:
    'Asano T, et al. Soluble RANKL is physiologically dispensable but accelerates tumour metastasis to bone. Nat Metab 2019;1:868-875.',
  doi: '10.1038/s42255-019-0104-1',
} as const satisfies Reference;

export const atkins2009 = {
  citation:
    'Atkins GJ, et al. Strontium ranelate treatment of human primary osteoblasts promotes an osteocyte-like phenotype while eliciting an osteoprotegerin response. Osteoporos Int 2009;20:653-664.',
  doi: '10.1007/s00198-008-0728-6',
} as const satisfies Reference;

export const becerikli2017 = {
  citation:
    'Becerikli M, et al. Age-dependent alterations in osteoblast and osteoclast activity in human cancellous bone. J Cell Mol Med 2017;21:2773-2781.',
  doi: '10.1111/jcmm.13192',
} as const satisfies Reference;

export const beck2013 = {
  citation:
    'Beck GR Jr, et al. The effects of thiazolidinediones on human bone marrow stromal cell differentiation in vitro and in thiazolidinedione-treated patients with type 2 diabetes. Transl Res 2013;161:145-155.',
  doi: '10.1016/j.trsl.2012.08.006',
} as const satisfies Reference;

export const bucay1998 = {
  citation:
    'Bucay N, et al. osteoprotegerin-deficient mice develop early onset osteoporosis and arterial calcification. Genes Dev 1998;12:1260-1268.',
  doi: '10.1101/gad.12.9.1260',
} as const satisfies Reference;

export const chung2014 = {
  citation:
    'Chung PL, et al. Effect of age on regulation of human osteoclast differentiation. J Cell Biochem 2014;115:1412-1419.',
  doi: '10.1002/jcb.24792',
} as const satisfies Reference;

export const garabedian1972 = {
  citation:
    'Garabedian M, et al. Control of 25-hydroxycholecalciferol metabolism by parathyroid glands. Proc Natl Acad Sci U S A 1972;69:1673-1676.',
  doi: '10.1073/pnas.69.7.1673',
} as const satisfies Reference;

export const gilbert2000 = {
  citation:
    'Gilbert L, et al. Inhibition of osteoblast differentiation by tumor necrosis factor-alpha. Endocrinology 2000;141:3956-3964.',
  doi: '10.1210/endo.141.11.7739',
} as const satisfies Reference;

export const giuliani2005 = {
  citation:
    'Giuliani N, et al. Myeloma cells block RUNX2/CBFA1 activity in human bone marrow osteoblast progenitors and inhibit osteoblast formation and differentiation. Blood 2005;106:2472-2483.',
  doi: '10.1182/blood-2004-12-4986',
} as const satisfies Reference;

export const hofbauer1998 = {
  citation:
    'Hofbauer LC, et al. Osteoprotegerin production by human osteoblast lineage cells is stimulated by vitamin D, bone morphogenetic protein-2, and cytokines. Biochem Biophys Res Commun 1998;250:776-781.',
  doi: '10.1006/bbrc.1998.9394',
} as const satisfies Reference;

export const hofbauer1999il = {
  citation:
    'Hofbauer LC, et al. Interleukin-1beta and tumor necrosis factor-alpha, but not interleukin-6, stimulate osteoprotegerin ligand gene expression in human osteoblastic cells. Bone 1999;25:255-259.',
  doi: '10.1016/S8756-3282(99)00162-3',
} as const satisfies Reference;

export const hughes1995 = {
  citation:
    'Hughes DE, et al. Bisphosphonates promote apoptosis in murine osteoclasts in vitro and in vivo. J Bone Miner Res 1995;10:1478-1487.',
  doi: '10.1002/jbmr.5650101008',
} as const satisfies Reference;

export const hughes1996 = {
  citation:
    'Hughes DE, et al. Estrogen promotes apoptosis of murine osteoclasts mediated by TGF-beta. Nat Med 1996;2:1132-1136.',
  doi: '10.1038/nm1096-1132',
} as const satisfies Reference;

export const jia2006 = {
  citation:
    'Jia D, et al. Glucocorticoids act directly on osteoclasts to increase their life span and reduce bone density. Endocrinology 2006;147:5592-5599.',
  doi: '10.1210/en.2006-0459',
} as const satisfies Reference;

export const jilka1998 = {
  citation:
    'Jilka RL, et al. Osteoblast programmed cell death (apoptosis): modulation by growth factors and cytokines. J Bone Miner Res 1998;13:793-802.',
  doi: '10.1359/jbmr.1998.13.5.793',
} as const satisfies Reference;

export const kim2012 = {
  citation:
    'Kim SW, et al. Intermittent parathyroid hormone administration converts quiescent lining cells to active osteoblasts. J Bone Miner Res 2012;27:2075-2084.',
  doi: '10.1002/jbmr.1665',
} as const satisfies Reference;

export const kim2017 = {
  citation:
    'Kim SW, et al. Sclerostin antibody administration converts bone lining cells into active osteoblasts. J Bone Miner Res 2017;32:892-901.',
  doi: '10.1002/jbmr.3038',
} as const satisfies Reference;

export const kong1999 = {
  citation:
    'Kong YY, et al. Activated T cells regulate bone loss and joint destruction in adjuvant arthritis through osteoprotegerin ligand. Nature 1999;402:304-309.',
  doi: '10.1038/46303',
} as const satisfies Reference;

export const kotake1999 = {
  citation:
    'Kotake S, et al. IL-17 in synovial fluids from patients with rheumatoid arthritis is a potent stimulator of osteoclastogenesis. J Clin Invest 1999;103:1345-1352.',
  doi: '10.1172/JCI5703',
} as const satisfies Reference;

export const ma2001 = {
  citation:
    'Ma YL, et al. Catabolic effects of continuous human PTH (1-38) in vivo is associated with sustained stimulation of RANKL and inhibition of osteoprotegerin and gene-associated bone formation. Endocrinology 2001;142:4047-4054.',
  doi: '10.1210/endo.142.9.8356',
} as const satisfies Reference;

export const mcDonald2021 = {
  citation:
    'McDonald MM, et al. Osteoclasts recycle via osteomorphs during RANKL-stimulated bone resorption. Cell 2021;184:1330-1347.',
  doi: '10.1016/j.cell.2021.02.002',
} as const satisfies Reference;

export const murrills1989 = {
  citation:
    'Murrills RJ, et al. Bone resorption by isolated human osteoclasts in vitro: effects of calcitonin. J Bone Miner Res 1989;4:259-268.',
  doi: '10.1002/jbmr.5650040219',
} as const satisfies Reference;

export const nishida1999 = {
  citation:
    'Nishida S, et al. Number of osteoprogenitor cells in human bone marrow markedly decreases after skeletal maturation. J Bone Miner Metab 1999;17:171-177.',
  doi: '10.1007/s007740050081',
} as const satisfies Reference;

export const ohnaka2004 = {
  citation:
    'Ohnaka K, et al. Glucocorticoid enhances the expression of dickkopf-1 in human osteoblasts: novel mechanism of glucocorticoid-induced osteoporosis. Biochem Biophys Res Commun 2004;318:259-264.',
  doi: '10.1016/j.bbrc.2004.04.025',
} as const satisfies Reference;

export const palumbo1990 = {
  citation:
    'Palumbo C, Palazzini S, Marotti G. Morphological study of intercellular junctions during osteocyte differentiation. Bone 1990;11:401-406.',
  doi: '10.1016/8756-3282(90)90134-K',
} as const satisfies Reference;

export const sivagurunathan2005 = {
  citation:
    'Sivagurunathan S, et al. Influence of glucocorticoids on human osteoclast generation and activity. J Bone Miner Res 2005;20:390-398.',
  doi: '10.1359/JBMR.041233',
} as const satisfies Reference;

export const szabo1989 = {
  citation:
    'Szabo A, et al. 1,25(OH)2 vitamin D3 inhibits parathyroid cell proliferation in experimental uremia. Kidney Int 1989;35:1049-1056.',
  doi: '10.1038/ki.1989.89',
} as const satisfies Reference;

export const tian2003 = {
  citation:
    'Tian E, et al. The role of the Wnt-signaling antagonist DKK1 in the development of osteolytic lesions in multiple myeloma. N Engl J Med 2003;349:2483-2494.',
  doi: '10.1056/NEJMoa030847',
} as const satisfies Reference;

export const weinstein1998 = {
  citation:
    'Weinstein RS, et al. Inhibition of osteoblastogenesis and promotion of apoptosis of osteoblasts and osteocytes by glucocorticoids: potential mechanisms of their deleterious effects on bone. J Clin Invest 1998;102:274-282.',
  doi: '10.1172/JCI2799',
} as const satisfies Reference;

export const yasuda1998 = {
  citation:
    'Yasuda H, et al. Osteoclast differentiation factor is a ligand for osteoprotegerin/osteoclastogenesis-inhibitory factor and is identical to TRANCE/RANKL. Proc Natl Acad Sci U S A 1998;95:3597-3602.',
  doi: '10.1073/pnas.95.7.3597',
} as const satisfies Reference;
