/* Written by npm run validate; do not edit. */

import type { MisfitId, MisfitRow } from './knownMisfits.ts';

/** The rows of every known misfit, the worst first. */
// prettier-ignore
export const misfitRows: Readonly<Record<MisfitId, readonly MisfitRow[]>> = {
  denosumabP1npLate: [
    { id: "bone2011-denosumab-p1np-1277", study: "DEFEND off treatment, digitised", endPoint: "P1NP", months: "month 42", published: "+34.5", model: "−2.9", unit: " %" },
    { id: "bone2011-denosumab-p1np-821", study: "DEFEND off treatment, digitised", endPoint: "P1NP", months: "month 27", published: "−7.5", model: "−43.4", unit: " %" },
    { id: "C0057", study: "DEFEND and its off-treatment years", endPoint: "P1NP", months: "month 36", published: "+47.0", model: "+13.4", unit: " %" },
  ],
  denosumabHipKept: [
    { id: "C0011", study: "Denosumab phase 2, eight years and after", endPoint: "total hip BMD", months: "months 24 to 36", published: "−5.3", model: "−3.7", unit: " %" },
  ],
  denosumabP1npLow: [
    { id: "leder2014-denosumab-p1np-365", study: "DATA, digitised", endPoint: "P1NP", months: "month 12", published: "−54.9", model: "−76.3", unit: " %" },
  ],
  denosumabSmallCtx: [
    { id: "mcclung2006-denosumab6-ctx-13", study: "Denosumab phase 2, digitised", endPoint: "CTX", months: "day 13", published: "−67.5", model: "−85.1", unit: " %" },
  ],
  denosumabHipEarly: [
    { id: "C0597", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 12", published: "+2.1", model: "+3.7", unit: " %" },
    { id: "mcclung2017-denosumab-th-182", study: "Denosumab for eight years, then a year without, digitised", endPoint: "total hip BMD", months: "month 6", published: "+1.3", model: "+2.6", unit: " %" },
    { id: "C0064", study: "DECIDE", endPoint: "femoral neck BMD", months: "month 12", published: "+2.4", model: "+3.6", unit: " %" },
  ],
  denosumabHipShort: [
    { id: "C0084", study: "Phase 2 of denosumab in Japan", endPoint: "total hip BMD", months: "month 12", published: "+3.9", model: "+2.4", unit: " %" },
  ],
  denosumabThenTeriparatideHip: [
    { id: "leder2015-denosumabThenTeriparatide-th-912", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 30", published: "+1.2", model: "−1.2", unit: " %" },
  ],
  teriparatideThenDenosumabHip: [
    { id: "leder2015-teriparatideThenDenosumab-th-912", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 30", published: "+4.2", model: "+8.6", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-1277", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 42", published: "+5.5", model: "+9.6", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-1095", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 36", published: "+5.3", model: "+9.2", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-1460", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 48", published: "+6.6", model: "+9.9", unit: " %" },
    { id: "C0610", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "total hip BMD", months: "month 48", published: "+6.6", model: "+9.8", unit: " %" },
    { id: "C0609", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 48", published: "+8.3", model: "+11.2", unit: " %" },
  ],
  bothThenDenosumabHip: [
    { id: "C0617", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 48", published: "+9.1", model: "+6.9", unit: " %" },
    { id: "C0618", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "total hip BMD", months: "month 48", published: "+8.6", model: "+6.4", unit: " %" },
  ],
  teriparatideHipEarly: [
    { id: "leder2014-teriparatide-th-182", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 6", published: "+0.9", model: "−0.3", unit: " %" },
  ],
  teriparatideHipLate: [
    { id: "C0424", study: "Fracture Prevention Trial (teriparatide)", endPoint: "total hip BMD", months: "month 21", published: "+3.6", model: "+6.2", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-547", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 18", published: "+0.6", model: "+2.9", unit: " %" },
    { id: "leder2014-teriparatide-th-547", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 18", published: "+0.7", model: "+2.9", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-730", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 24", published: "+1.9", model: "+3.7", unit: " %" },
    { id: "leder2014-teriparatide-th-730", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 24", published: "+2.0", model: "+3.7", unit: " %" },
    { id: "C0423", study: "Fracture Prevention Trial (teriparatide)", endPoint: "femoral neck BMD", months: "month 21", published: "+5.1", model: "+6.7", unit: " %" },
  ],
  teriparatideSpineHighDose: [
    { id: "C0416", study: "Fracture Prevention Trial (teriparatide)", endPoint: "lumbar spine BMD", months: "month 21", published: "+13.0", model: "+16.9", unit: " %" },
  ],
  teriparatideNeckMen: [
    { id: "C0474", study: "Parathyroid hormone, alendronate or both in men", endPoint: "femoral neck BMD", months: "month 30", published: "+9.7", model: "+6.1", unit: " %" },
  ],
  teriparatideFracture: [
    { id: "C0494", study: "ACTIVE: abaloparatide, teriparatide", endPoint: "relative risk of vertebral fracture", months: "month 18", published: "0.20", model: "0.46", unit: "" },
    { id: "C0418", study: "Fracture Prevention Trial: teriparatide", endPoint: "relative risk of non-vertebral fracture", months: "month 21", published: "0.47", model: "0.85", unit: "" },
  ],
  abaloparatideFracture: [
    { id: "C0493", study: "ACTIVE: abaloparatide, teriparatide", endPoint: "relative risk of vertebral fracture", months: "month 18", published: "0.14", model: "0.43", unit: "" },
  ],
  abaloparatideHip: [
    { id: "C0499", study: "ACTIVE and ACTIVExtend (abaloparatide)", endPoint: "total hip BMD", months: "month 18", published: "+4.2", model: "+2.7", unit: " %" },
  ],
  abaloparatideThenAlendronateNeck: [
    { id: "C0514", study: "ACTIVE and ACTIVExtend (abaloparatide)", endPoint: "femoral neck BMD", months: "month 25", published: "+4.5", model: "+7.1", unit: " %" },
  ],
  alendronateTeriparatideHipFall: [
    { id: "C0634", study: "Teriparatide after raloxifene or alendronate", endPoint: "total hip BMD", months: "months 28 to 34", published: "−1.8", model: "−0.3", unit: " %" },
  ],
  alendronateTeriparatideNeck: [
    { id: "C0440", study: "EUROFORS (teriparatide, then nothing or raloxifene; earlier antiresorptives)", endPoint: "femoral neck BMD", months: "months 24 to 48", published: "+3.5", model: "+1.4", unit: " %" },
  ],
  teriparatideThenRaloxifeneNeck: [
    { id: "C0443", study: "EUROFORS (teriparatide, then nothing or raloxifene; earlier antiresorptives)", endPoint: "femoral neck BMD", months: "months 24 to 48", published: "+3.1", model: "+1.5", unit: " %" },
  ],
  romosozumabSpineHigh: [
    { id: "C0516", study: "Romosozumab phase 2 and its extension", endPoint: "lumbar spine BMD", months: "month 12", published: "+11.3", model: "+13.7", unit: " %" },
  ],
  romosozumabHipHigh: [
    { id: "C0539", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "femoral neck BMD", months: "month 12", published: "+5.2", model: "+7.1", unit: " %" },
    { id: "mcclung2018-romosozumab-th-91", study: "Romosozumab phase 2 extension, digitised", endPoint: "total hip BMD", months: "month 3", published: "+1.0", model: "+2.7", unit: " %" },
    { id: "C0517", study: "Romosozumab phase 2 and its extension", endPoint: "total hip BMD", months: "month 12", published: "+4.1", model: "+5.4", unit: " %" },
  ],
  romosozumabCtxHeld: [
    { id: "mcclung2018-romosozumab-ctx-91", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 3", published: "+7.9", model: "−35.9", unit: " %" },
    { id: "mcclung2018-romosozumab-ctx-60", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 2", published: "−0.6", model: "−37.4", unit: " %" },
  ],
  romosozumabP1npLate: [
    { id: "mcclung2018-romosozumab-p1np-730", study: "Romosozumab phase 2 extension, digitised", endPoint: "P1NP", months: "month 24", published: "−30.2", model: "−3.8", unit: " %" },
  ],
  romosozumabThenAlendronateCtx: [
    { id: "saag2017-romosozumab-ctx-1095", study: "ARCH, digitised", endPoint: "CTX", months: "month 36", published: "−30.0", model: "−62.4", unit: " %" },
  ],
  alendronateThenRomosozumabP1np: [
    { id: "mcclung2018-alendronate-p1np-425", study: "Romosozumab phase 2 extension, digitised", endPoint: "P1NP", months: "month 14", published: "−33.0", model: "−55.4", unit: " %" },
  ],
  alendronateStoppedCtx: [
    { id: "black2006-stopped-ctx-3285", study: "FLEX, digitised", endPoint: "CTX", months: "month 108", published: "−6.6", model: "−50.3", unit: " %" },
    { id: "black2006-stopped-ctx-4015", study: "FLEX, digitised", endPoint: "CTX", months: "month 132", published: "−0.8", model: "−42.1", unit: " %" },
  ],
  alendronateGain: [
    { id: "C0213", study: "Alendronate phase 3 and its ten-year extension", endPoint: "total hip BMD", months: "month 120", published: "+6.7", model: "+4.3", unit: " %" },
    { id: "C0471", study: "Parathyroid hormone, alendronate or both in men", endPoint: "lumbar spine BMD", months: "month 30", published: "+7.9", model: "+4.9", unit: " %" },
  ],
  alendronateFracture: [
    { id: "C0229", study: "FIT and FLEX: alendronate, continued or stopped", endPoint: "relative risk of vertebral fracture", months: "months 60 to 120", published: "0.45", model: "0.73", unit: "" },
  ],
  risedronateFracture: [
    { id: "C0253", study: "VERT, North America: risedronate, and a year after", endPoint: "relative risk of vertebral fracture", months: "month 12", published: "0.35", model: "0.58", unit: "" },
  ],
  prednisoneTeriparatideHip: [
    { id: "C0462", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "total hip BMD", months: "months 18 to 36", published: "+3.8", model: "+1.5", unit: " %" },
    { id: "C0468", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "femoral neck BMD", months: "months 18 to 54", published: "+6.3", model: "+3.3", unit: " %" },
    { id: "C0466", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "total hip BMD", months: "months 18 to 54", published: "+5.2", model: "+2.9", unit: " %" },
  ],
  odanacatibNtx: [
    { id: "C0394", study: "Odanacatib phase 2", endPoint: "NTX", months: "month 60", published: "−67.4", model: "−44.5", unit: " %" },
  ],
  strontiumFracture: [
    { id: "C0404", study: "SOTI: strontium ranelate", endPoint: "relative risk of vertebral fracture", months: "month 12", published: "0.51", model: "0.86", unit: "" },
  ],
  rosiglitazoneHip: [
    { id: "C0880", study: "Rosiglitazone in healthy postmenopausal women", endPoint: "total hip BMD", months: "month 3", published: "−1.9", model: "−0.5", unit: " %" },
  ],
  lactationRegain: [
    { id: "C0847", study: "Calcium in lactation and after weaning", endPoint: "lumbar spine BMD", months: "months 7 to 13", published: "+5.9", model: "+3.8", unit: " %" },
  ],
  hyperparathyroidSurgery: [
    { id: "C0799", study: "Primary hyperparathyroidism with and without surgery", endPoint: "lumbar spine BMD", months: "months 60 to 72", published: "+8.0", model: "+2.6", unit: " %" },
  ],
  untreatedNeck: [
    { id: "C0841", study: "LIFTMOR (heavy resistance and impact training)", endPoint: "femoral neck BMD", months: "month 8", published: "−1.9", model: "−0.4", unit: " %" },
  ],
};
