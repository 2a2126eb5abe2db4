/* Written by npm run validate; do not edit. */

import type { MisfitId, MisfitRow } from './knownMisfits.ts';

/** The rows of every known misfit, the worst first. */
// prettier-ignore
export const misfitRows: Readonly<Record<MisfitId, readonly MisfitRow[]>> = {
  denosumabP1npLate: [
    { id: "bone2011-denosumab-p1np-1277", study: "DEFEND off treatment, digitised", endPoint: "P1NP", months: "month 42", published: "+34.5", model: "−3.4", unit: " %" },
    { id: "C0057", study: "DEFEND and its off-treatment years", endPoint: "P1NP", months: "month 36", published: "+47.0", model: "+13.6", unit: " %" },
    { id: "bone2011-denosumab-p1np-821", study: "DEFEND off treatment, digitised", endPoint: "P1NP", months: "month 27", published: "−7.5", model: "−37.7", unit: " %" },
  ],
  denosumabHipKept: [
    { id: "C0011", study: "Denosumab phase 2, eight years and after", endPoint: "total hip BMD", months: "months 24 to 36", published: "−5.3", model: "−3.8", unit: " %" },
  ],
  denosumabSmallCtx: [
    { id: "mcclung2006-denosumab6-ctx-13", study: "Denosumab phase 2, digitised", endPoint: "CTX", months: "day 13", published: "−67.5", model: "−85.2", unit: " %" },
  ],
  denosumabHipEarly: [
    { id: "C0597", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 12", published: "+2.1", model: "+3.6", unit: " %" },
    { id: "mcclung2017-denosumab-th-182", study: "Denosumab for eight years, then a year without, digitised", endPoint: "total hip BMD", months: "month 6", published: "+1.3", model: "+2.6", unit: " %" },
  ],
  denosumabHipShort: [
    { id: "C0084", study: "Phase 2 of denosumab in Japan", endPoint: "total hip BMD", months: "month 12", published: "+3.9", model: "+2.5", unit: " %" },
  ],
  denosumabThenTeriparatideHip: [
    { id: "C0613", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 48", published: "+4.9", model: "−0.1", unit: " %" },
  ],
  teriparatideThenDenosumabHip: [
    { id: "leder2015-teriparatideThenDenosumab-th-912", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 30", published: "+4.2", model: "+6.8", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-1277", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 42", published: "+5.5", model: "+7.6", unit: " %" },
  ],
  denosumabSpineShort: [
    { id: "C0041", study: "FREEDOM and its extension", endPoint: "lumbar spine BMD", months: "month 120", published: "+21.7", model: "+18.7", unit: " %" },
    { id: "C0562", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "lumbar spine BMD", months: "month 24", published: "+8.1", model: "+5.7", unit: " %" },
    { id: "C0564", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "lumbar spine BMD", months: "month 36", published: "+10.4", model: "+7.6", unit: " %" },
  ],
  denosumabDeprivedHip: [
    { id: "E0103", study: "HALT: denosumab in men deprived of androgen", endPoint: "femoral neck BMD", months: "months 20 to 44", published: "+3.9", model: "+6.2", unit: " %" },
    { id: "E0106", study: "HALT: denosumab in men deprived of androgen", endPoint: "total hip BMD", months: "months 20 to 56", published: "+5.7", model: "+8.5", unit: " %" },
    { id: "E0107", study: "HALT: denosumab in men deprived of androgen", endPoint: "femoral neck BMD", months: "months 20 to 56", published: "+4.9", model: "+7.5", unit: " %" },
    { id: "E0102", study: "HALT: denosumab in men deprived of androgen", endPoint: "total hip BMD", months: "months 20 to 44", published: "+4.8", model: "+6.6", unit: " %" },
  ],
  denosumabDeprivedRadius: [
    { id: "E0104", study: "HALT: denosumab in men deprived of androgen", endPoint: "distal radius BMD", months: "months 20 to 44", published: "+5.5", model: "+3.7", unit: " %" },
  ],
  teriparatideHipLate: [
    { id: "C0591", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 12", published: "+0.8", model: "+3.7", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-547", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 18", published: "+0.6", model: "+2.9", unit: " %" },
    { id: "leder2014-teriparatide-th-547", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 18", published: "+0.7", model: "+2.9", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-365", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 12", published: "+0.4", model: "+1.9", unit: " %" },
    { id: "C0594", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 24", published: "+2.8", model: "+4.6", unit: " %" },
    { id: "leder2014-teriparatide-th-365", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 12", published: "+0.6", model: "+1.9", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-730", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 24", published: "+1.9", model: "+3.7", unit: " %" },
    { id: "leder2014-teriparatide-th-730", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 24", published: "+2.0", model: "+3.7", unit: " %" },
    { id: "C0592", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "total hip BMD", months: "month 12", published: "+0.7", model: "+1.9", unit: " %" },
  ],
  teriparatideSpineHighDose: [
    { id: "C0416", study: "Fracture Prevention Trial (teriparatide)", endPoint: "lumbar spine BMD", months: "month 21", published: "+13.0", model: "+18.3", unit: " %" },
    { id: "C0422", study: "Fracture Prevention Trial (teriparatide)", endPoint: "lumbar spine BMD", months: "month 21", published: "+13.7", model: "+18.4", unit: " %" },
  ],
  teriparatideFracture: [
    { id: "C0494", study: "ACTIVE: abaloparatide, teriparatide", endPoint: "relative risk of vertebral fracture", months: "month 18", published: "0.20", model: "0.50", unit: "" },
    { id: "C0418", study: "Fracture Prevention Trial: teriparatide", endPoint: "relative risk of non-vertebral fracture", months: "month 21", published: "0.47", model: "0.86", unit: "" },
  ],
  abaloparatideFracture: [
    { id: "C0493", study: "ACTIVE: abaloparatide, teriparatide", endPoint: "relative risk of vertebral fracture", months: "month 18", published: "0.14", model: "0.45", unit: "" },
  ],
  alendronateTeriparatideHipFall: [
    { id: "C0634", study: "Teriparatide after raloxifene or alendronate", endPoint: "total hip BMD", months: "months 28 to 34", published: "−1.8", model: "+0.3", unit: " %" },
  ],
  teriparatideP1npHeld: [
    { id: "leder2014-teriparatide-p1np-730", study: "DATA, digitised", endPoint: "P1NP", months: "month 24", published: "+69.7", model: "+192.4", unit: " %" },
  ],
  alendronateTeriparatideSpine: [
    { id: "E0063", study: "STRUCTURE (romosozumab or teriparatide after a bisphosphonate)", endPoint: "lumbar spine BMD", months: "months 72 to 84", published: "+5.4", model: "+2.7", unit: " %" },
    { id: "C0438", study: "EUROFORS (teriparatide, then nothing or raloxifene; earlier antiresorptives)", endPoint: "lumbar spine BMD", months: "months 24 to 48", published: "+10.7", model: "+6.0", unit: " %" },
  ],
  pthAlendronateRadius: [
    { id: "E0045", study: "PaTH (PTH(1-84), alendronate or both, then alendronate or nothing)", endPoint: "distal radius BMD", months: "month 12", published: "−1.1", model: "+0.7", unit: " %" },
  ],
  pthFracture: [
    { id: "C0490", study: "TOP: PTH(1-84)", endPoint: "relative risk of vertebral fracture", months: "month 18", published: "0.42", model: "0.66", unit: "" },
  ],
  romosozumabSpineHigh: [
    { id: "C0516", study: "Romosozumab phase 2 and its extension", endPoint: "lumbar spine BMD", months: "month 12", published: "+11.3", model: "+15.2", unit: " %" },
    { id: "C0566", study: "ARCH (romosozumab, then alendronate)", endPoint: "lumbar spine BMD", months: "month 12", published: "+13.7", model: "+17.3", unit: " %" },
    { id: "C0537", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "lumbar spine BMD", months: "month 12", published: "+12.7", model: "+16.1", unit: " %" },
    { id: "C0535", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "lumbar spine BMD", months: "month 12", published: "+13.1", model: "+16.4", unit: " %" },
  ],
  romosozumabHipHigh: [
    { id: "mcclung2018-romosozumab-th-91", study: "Romosozumab phase 2 extension, digitised", endPoint: "total hip BMD", months: "month 3", published: "+1.0", model: "+3.2", unit: " %" },
    { id: "C0539", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "femoral neck BMD", months: "month 12", published: "+5.2", model: "+6.6", unit: " %" },
    { id: "C0517", study: "Romosozumab phase 2 and its extension", endPoint: "total hip BMD", months: "month 12", published: "+4.1", model: "+5.4", unit: " %" },
  ],
  romosozumabCtxHeld: [
    { id: "mcclung2018-romosozumab-ctx-91", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 3", published: "+7.9", model: "−28.9", unit: " %" },
    { id: "mcclung2018-romosozumab-ctx-60", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 2", published: "−0.6", model: "−32.5", unit: " %" },
  ],
  romosozumabP1npLate: [
    { id: "mcclung2018-romosozumab-p1np-730", study: "Romosozumab phase 2 extension, digitised", endPoint: "P1NP", months: "month 24", published: "−30.2", model: "−1.6", unit: " %" },
  ],
  romosozumabThenAlendronateCtx: [
    { id: "saag2017-romosozumab-ctx-1095", study: "ARCH, digitised", endPoint: "CTX", months: "month 36", published: "−30.0", model: "−63.6", unit: " %" },
  ],
  alendronateThenRomosozumabP1np: [
    { id: "mcclung2018-alendronate-p1np-425", study: "Romosozumab phase 2 extension, digitised", endPoint: "P1NP", months: "month 14", published: "−33.0", model: "−57.5", unit: " %" },
    { id: "mcclung2018-alendronate-p1np-638", study: "Romosozumab phase 2 extension, digitised", endPoint: "P1NP", months: "month 21", published: "−31.2", model: "−54.0", unit: " %" },
  ],
  alendronateThenRomosozumabHip: [
    { id: "mcclung2018-alendronate-th-730", study: "Romosozumab phase 2 extension, digitised", endPoint: "total hip BMD", months: "month 24", published: "+2.9", model: "+6.0", unit: " %" },
    { id: "mcclung2018-alendronate-th-547", study: "Romosozumab phase 2 extension, digitised", endPoint: "total hip BMD", months: "month 18", published: "+2.7", model: "+5.0", unit: " %" },
  ],
  alendronateThenRomosozumabDenosumabHip: [
    { id: "mcclung2018-alendronate-th-912", study: "Romosozumab phase 2 extension, digitised", endPoint: "total hip BMD", months: "month 30", published: "+3.8", model: "+6.9", unit: " %" },
  ],
  romosozumabStoppedSpine: [
    { id: "C0530", study: "Romosozumab phase 2 and its extension", endPoint: "lumbar spine BMD", months: "months 24 to 36", published: "−9.3", model: "−13.4", unit: " %" },
  ],
  romosozumabAgainHip: [
    { id: "E0051", study: "Romosozumab phase 2, a second course", endPoint: "total hip BMD", months: "months 36 to 48", published: "+6.0", model: "+4.0", unit: " %" },
  ],
  romosozumabAfterDenosumab: [
    { id: "E0052", study: "Romosozumab phase 2, a second course", endPoint: "lumbar spine BMD", months: "months 36 to 48", published: "+2.3", model: "−0.5", unit: " %" },
  ],
  romosozumabCtxLate: [
    { id: "cosman2016-romosozumab-ctx-365", study: "FRAME, digitised", endPoint: "CTX", months: "month 12", published: "−54.6", model: "−20.0", unit: " %" },
    { id: "cosman2016-romosozumab-ctx-273", study: "FRAME, digitised", endPoint: "CTX", months: "month 9", published: "−51.8", model: "−21.7", unit: " %" },
  ],
  alendronateStoppedCtx: [
    { id: "black2006-stopped-ctx-3285", study: "FLEX, digitised", endPoint: "CTX", months: "month 108", published: "−6.6", model: "−49.8", unit: " %" },
    { id: "black2006-stopped-ctx-4015", study: "FLEX, digitised", endPoint: "CTX", months: "month 132", published: "−0.8", model: "−31.6", unit: " %" },
    { id: "black2006-stopped-p1np-3285", study: "FLEX, digitised", endPoint: "P1NP", months: "month 108", published: "−30.6", model: "−50.9", unit: " %" },
  ],
  alendronateGain: [
    { id: "C0213", study: "Alendronate phase 3 and its ten-year extension", endPoint: "total hip BMD", months: "month 120", published: "+6.7", model: "+4.4", unit: " %" },
    { id: "C0471", study: "Parathyroid hormone, alendronate or both in men", endPoint: "lumbar spine BMD", months: "month 30", published: "+7.9", model: "+5.1", unit: " %" },
    { id: "C0201", study: "Alendronate phase 3 and its ten-year extension", endPoint: "femoral neck BMD", months: "month 36", published: "+5.9", model: "+3.8", unit: " %" },
  ],
  alendronateFracture: [
    { id: "C0229", study: "FIT and FLEX: alendronate, continued or stopped", endPoint: "relative risk of vertebral fracture", months: "months 60 to 120", published: "0.45", model: "0.75", unit: "" },
  ],
  risedronateFracture: [
    { id: "C0253", study: "VERT, North America: risedronate, and a year after", endPoint: "relative risk of vertebral fracture", months: "month 12", published: "0.35", model: "0.59", unit: "" },
  ],
  alendronateNeckEarly: [
    { id: "C0515", study: "ACTIVE and ACTIVExtend (abaloparatide)", endPoint: "femoral neck BMD", months: "month 25", published: "+0.5", model: "+2.4", unit: " %" },
  ],
  prednisoneTeriparatideHip: [
    { id: "C0468", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "femoral neck BMD", months: "months 18 to 54", published: "+6.3", model: "+2.9", unit: " %" },
    { id: "C0462", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "total hip BMD", months: "months 18 to 36", published: "+3.8", model: "+1.7", unit: " %" },
    { id: "C0466", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "total hip BMD", months: "months 18 to 54", published: "+5.2", model: "+2.6", unit: " %" },
  ],
  odanacatibNtx: [
    { id: "C0394", study: "Odanacatib phase 2", endPoint: "NTX", months: "month 60", published: "−67.4", model: "−42.7", unit: " %" },
  ],
  strontiumFracture: [
    { id: "C0404", study: "SOTI: strontium ranelate", endPoint: "relative risk of vertebral fracture", months: "month 12", published: "0.51", model: "0.86", unit: "" },
  ],
  hyperparathyroidSurgery: [
    { id: "C0799", study: "Primary hyperparathyroidism with and without surgery", endPoint: "lumbar spine BMD", months: "months 60 to 72", published: "+8.0", model: "+1.7", unit: " %" },
    { id: "C0801", study: "Primary hyperparathyroidism with and without surgery", endPoint: "lumbar spine BMD", months: "months 60 to 180", published: "+12.0", model: "+0.4", unit: " %" },
  ],
  untreatedNeck: [
    { id: "C0841", study: "LIFTMOR (heavy resistance and impact training)", endPoint: "femoral neck BMD", months: "month 8", published: "−1.9", model: "−0.4", unit: " %" },
  ],
  lactationNeck: [
    { id: "C0859", study: "Bone density and breast-feeding for six months", endPoint: "femoral neck BMD", months: "month 6", published: "−4.8", model: "−3.6", unit: " %" },
  ],
};
