/* Written by npm run validate; do not edit. */

import type { MisfitId, MisfitRow } from './knownMisfits.ts';

/** The rows of every known misfit, the worst first. */
// prettier-ignore
export const misfitRows: Readonly<Record<MisfitId, readonly MisfitRow[]>> = {
  denosumabReboundLate: [
    { id: "bone2011-denosumab-p1np-821", study: "DEFEND off treatment, digitised", endPoint: "P1NP", months: "month 27", published: "−7.5", model: "−62.0", unit: " %" },
    { id: "bone2011-denosumab-p1np-1277", study: "DEFEND off treatment, digitised", endPoint: "P1NP", months: "month 42", published: "+34.5", model: "−2.1", unit: " %" },
    { id: "bone2011-denosumab-ctx-821", study: "DEFEND off treatment, digitised", endPoint: "CTX", months: "month 27", published: "+26.8", model: "−53.7", unit: " %" },
  ],
  denosumabSpineLost: [
    { id: "C0015", study: "Denosumab phase 2, eight years and after", endPoint: "lumbar spine BMD", months: "months 96 to 108", published: "−6.7", model: "−11.1", unit: " %" },
  ],
  denosumabSpineShort: [
    { id: "C0562", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "lumbar spine BMD", months: "month 24", published: "+8.1", model: "+5.0", unit: " %" },
    { id: "C0564", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "lumbar spine BMD", months: "month 36", published: "+10.4", model: "+7.4", unit: " %" },
    { id: "C0089", study: "Phase 2 of denosumab in Japan", endPoint: "lumbar spine BMD", months: "month 12", published: "+7.0", model: "+4.9", unit: " %" },
  ],
  denosumabCtxHeld: [
    { id: "mcclung2006-denosumab14-ctx-365", study: "Denosumab phase 2, digitised", endPoint: "CTX", months: "month 12", published: "−12.7", model: "−62.8", unit: " %" },
    { id: "mcclung2006-denosumab14-ctx-184", study: "Denosumab phase 2, digitised", endPoint: "CTX", months: "month 6", published: "−35.3", model: "−80.2", unit: " %" },
    { id: "leder2015-denosumabThenTeriparatide-ctx-365", study: "DATA-Switch, digitised", endPoint: "CTX", months: "month 12", published: "−63.8", model: "−83.0", unit: " %" },
  ],
  denosumabP1npLow: [
    { id: "leder2014-denosumab-p1np-365", study: "DATA, digitised", endPoint: "P1NP", months: "month 12", published: "−54.9", model: "−74.9", unit: " %" },
  ],
  denosumabHipEarly: [
    { id: "mcclung2017-denosumab-th-182", study: "Denosumab for eight years, then a year without, digitised", endPoint: "total hip BMD", months: "month 6", published: "+1.3", model: "+2.6", unit: " %" },
    { id: "mcclung2017-denosumab-th-36", study: "Denosumab for eight years, then a year without, digitised", endPoint: "total hip BMD", months: "month 1", published: "+0.2", model: "+1.4", unit: " %" },
  ],
  denosumabFracture: [
    { id: "C0017", study: "FREEDOM: denosumab, and after it", endPoint: "relative risk of vertebral fracture", months: "month 36", published: "0.32", model: "0.20", unit: "" },
  ],
  denosumabThenTeriparatideCtx: [
    { id: "leder2015-denosumabThenTeriparatide-ctx-912", study: "DATA-Switch, digitised", endPoint: "CTX", months: "month 30", published: "+178.9", model: "+89.8", unit: " %" },
  ],
  teriparatideThenDenosumabHip: [
    { id: "leder2015-teriparatideThenDenosumab-th-912", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 30", published: "+4.2", model: "+11.0", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-1095", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 36", published: "+5.3", model: "+11.5", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-1277", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 42", published: "+5.5", model: "+11.8", unit: " %" },
    { id: "C0610", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "total hip BMD", months: "month 48", published: "+6.6", model: "+12.1", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-1460", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 48", published: "+6.6", model: "+11.9", unit: " %" },
    { id: "C0609", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 48", published: "+8.3", model: "+13.3", unit: " %" },
  ],
  bothThenDenosumabNeck: [
    { id: "C0617", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 48", published: "+9.1", model: "+7.1", unit: " %" },
  ],
  teriparatideHipEarly: [
    { id: "leder2014-teriparatide-th-182", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 6", published: "+0.9", model: "−1.0", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-182", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 6", published: "+0.6", model: "−1.0", unit: " %" },
    { id: "leder2014-teriparatide-th-91", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 3", published: "+0.5", model: "−0.8", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-91", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 3", published: "+0.5", model: "−0.8", unit: " %" },
  ],
  teriparatideHipLate: [
    { id: "C0594", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "femoral neck BMD", months: "month 24", published: "+2.8", model: "+5.3", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-547", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 18", published: "+0.6", model: "+2.8", unit: " %" },
    { id: "leder2014-teriparatide-th-547", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 18", published: "+0.7", model: "+2.8", unit: " %" },
    { id: "C0420", study: "Fracture Prevention Trial (teriparatide)", endPoint: "femoral neck BMD", months: "month 21", published: "+2.8", model: "+4.9", unit: " %" },
    { id: "C0414", study: "Fracture Prevention Trial (teriparatide)", endPoint: "femoral neck BMD", months: "month 21", published: "+3.0", model: "+5.1", unit: " %" },
    { id: "C0595", study: "DATA and DATA-Switch (teriparatide, denosumab or both, then the other)", endPoint: "total hip BMD", months: "month 24", published: "+2.0", model: "+4.1", unit: " %" },
    { id: "leder2015-teriparatideThenDenosumab-th-730", study: "DATA-Switch, digitised", endPoint: "total hip BMD", months: "month 24", published: "+1.9", model: "+4.0", unit: " %" },
    { id: "leder2014-teriparatide-th-730", study: "DATA, digitised", endPoint: "total hip BMD", months: "month 24", published: "+2.0", model: "+4.0", unit: " %" },
    { id: "C0503", study: "ACTIVE and ACTIVExtend (abaloparatide)", endPoint: "femoral neck BMD", months: "month 18", published: "+2.7", model: "+4.1", unit: " %" },
  ],
  teriparatideNeckHighDose: [
    { id: "C0474", study: "Parathyroid hormone, alendronate or both in men", endPoint: "femoral neck BMD", months: "month 30", published: "+9.7", model: "+5.0", unit: " %" },
  ],
  teriparatideP1npHigh: [
    { id: "leder2014-teriparatide-p1np-730", study: "DATA, digitised", endPoint: "P1NP", months: "month 24", published: "+69.7", model: "+249.8", unit: " %" },
    { id: "leder2014-teriparatide-p1np-547", study: "DATA, digitised", endPoint: "P1NP", months: "month 18", published: "+103.8", model: "+244.7", unit: " %" },
  ],
  teriparatideFracture: [
    { id: "C0494", study: "ACTIVE: abaloparatide, teriparatide", endPoint: "relative risk of vertebral fracture", months: "month 18", published: "0.20", model: "0.42", unit: "" },
    { id: "C0418", study: "Fracture Prevention Trial: teriparatide", endPoint: "relative risk of non-vertebral fracture", months: "month 21", published: "0.47", model: "0.85", unit: "" },
  ],
  abaloparatideFracture: [
    { id: "C0493", study: "ACTIVE: abaloparatide, teriparatide", endPoint: "relative risk of vertebral fracture", months: "month 18", published: "0.14", model: "0.44", unit: "" },
  ],
  abaloparatideThenAlendronateNeck: [
    { id: "C0514", study: "ACTIVE and ACTIVExtend (abaloparatide)", endPoint: "femoral neck BMD", months: "month 25", published: "+4.5", model: "+7.0", unit: " %" },
  ],
  romosozumabHipHigh: [
    { id: "mcclung2018-romosozumab-th-91", study: "Romosozumab phase 2 extension, digitised", endPoint: "total hip BMD", months: "month 3", published: "+1.0", model: "+2.9", unit: " %" },
    { id: "C0531", study: "Romosozumab phase 2 and its extension", endPoint: "total hip BMD", months: "months 24 to 36", published: "−5.4", model: "−3.8", unit: " %" },
    { id: "C0527", study: "Romosozumab phase 2 and its extension", endPoint: "total hip BMD", months: "month 24", published: "+5.4", model: "+7.5", unit: " %" },
    { id: "C0517", study: "Romosozumab phase 2 and its extension", endPoint: "total hip BMD", months: "month 12", published: "+4.1", model: "+5.5", unit: " %" },
  ],
  romosozumabCtxSlow: [
    { id: "C0551", study: "FRAME and its extension (romosozumab, then denosumab)", endPoint: "CTX", months: "day 15", published: "−55.0", model: "−22.1", unit: " %" },
  ],
  romosozumabReboundSmall: [
    { id: "mcclung2018-romosozumab-ctx-912", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 30", published: "+76.2", model: "−10.3", unit: " %" },
  ],
  romosozumabCtxHeld: [
    { id: "mcclung2018-romosozumab-ctx-91", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 3", published: "+7.9", model: "−33.7", unit: " %" },
    { id: "mcclung2018-romosozumab-ctx-60", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 2", published: "−0.6", model: "−34.1", unit: " %" },
    { id: "mcclung2018-romosozumab-ctx-730", study: "Romosozumab phase 2 extension, digitised", endPoint: "CTX", months: "month 24", published: "−3.6", model: "−34.8", unit: " %" },
  ],
  romosozumabP1npEarly: [
    { id: "cosman2016-romosozumab-p1np-182", study: "FRAME, digitised", endPoint: "P1NP", months: "month 6", published: "+31.1", model: "−1.8", unit: " %" },
  ],
  romosozumabP1npLate: [
    { id: "mcclung2018-romosozumab-p1np-730", study: "Romosozumab phase 2 extension, digitised", endPoint: "P1NP", months: "month 24", published: "−30.2", model: "−5.2", unit: " %" },
  ],
  romosozumabThenDenosumabHip: [
    { id: "mcclung2018-thenDenosumab-th-912", study: "Romosozumab phase 2 extension, digitised", endPoint: "total hip BMD", months: "month 30", published: "+6.6", model: "+9.3", unit: " %" },
  ],
  romosozumabThenAlendronateCtx: [
    { id: "saag2017-romosozumab-ctx-1095", study: "ARCH, digitised", endPoint: "CTX", months: "month 36", published: "−30.0", model: "−63.1", unit: " %" },
  ],
  alendronateThenRomosozumabP1np: [
    { id: "mcclung2018-alendronate-p1np-425", study: "Romosozumab phase 2 extension, digitised", endPoint: "P1NP", months: "month 14", published: "−33.0", model: "−57.9", unit: " %" },
  ],
  alendronateStoppedCtx: [
    { id: "black2006-stopped-ctx-4015", study: "FLEX, digitised", endPoint: "CTX", months: "month 132", published: "−0.8", model: "−42.5", unit: " %" },
    { id: "black2006-stopped-ctx-3285", study: "FLEX, digitised", endPoint: "CTX", months: "month 108", published: "−6.6", model: "−46.3", unit: " %" },
  ],
  alendronateStoppedSpine: [
    { id: "C0233", study: "FIT and FLEX: alendronate, continued or stopped", endPoint: "lumbar spine BMD", months: "months 60 to 120", published: "+1.3", model: "−3.4", unit: " %" },
  ],
  alendronateGain: [
    { id: "C0213", study: "Alendronate phase 3 and its ten-year extension", endPoint: "total hip BMD", months: "month 120", published: "+6.7", model: "+3.9", unit: " %" },
    { id: "C0212", study: "Alendronate phase 3 and its ten-year extension", endPoint: "lumbar spine BMD", months: "month 120", published: "+13.7", model: "+10.3", unit: " %" },
    { id: "C0471", study: "Parathyroid hormone, alendronate or both in men", endPoint: "lumbar spine BMD", months: "month 30", published: "+7.9", model: "+5.1", unit: " %" },
  ],
  anastrozoleDenosumabNeck: [
    { id: "C0119", study: "HALT-BC: denosumab with an aromatase inhibitor", endPoint: "femoral neck BMD", months: "months 12 to 36", published: "+3.6", model: "+5.6", unit: " %" },
  ],
  prednisoneDenosumabHip: [
    { id: "C0124", study: "Denosumab or risedronate with a glucocorticoid", endPoint: "total hip BMD", months: "months 12 to 24", published: "+2.1", model: "+3.4", unit: " %" },
  ],
  prednisoneTeriparatideHip: [
    { id: "C0462", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "total hip BMD", months: "months 18 to 36", published: "+3.8", model: "+1.0", unit: " %" },
    { id: "C0466", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "total hip BMD", months: "months 18 to 54", published: "+5.2", model: "+2.6", unit: " %" },
    { id: "C0468", study: "Teriparatide against alendronate on glucocorticoids", endPoint: "femoral neck BMD", months: "months 18 to 54", published: "+6.3", model: "+3.9", unit: " %" },
  ],
  odanacatibNeck: [
    { id: "C0393", study: "Odanacatib phase 2", endPoint: "femoral neck BMD", months: "month 60", published: "+9.8", model: "+6.9", unit: " %" },
  ],
  oestrogenFracture: [
    { id: "C0360", study: "WHI: oestrogen, with a progestin or alone", endPoint: "relative risk of vertebral fracture", months: "month 82", published: "0.62", model: "0.39", unit: "" },
    { id: "C0358", study: "WHI: oestrogen, with a progestin or alone", endPoint: "relative risk of vertebral fracture", months: "month 67", published: "0.65", model: "0.41", unit: "" },
  ],
  strontiumFracture: [
    { id: "C0404", study: "SOTI: strontium ranelate", endPoint: "relative risk of vertebral fracture", months: "month 12", published: "0.51", model: "0.87", unit: "" },
  ],
  rosiglitazoneHip: [
    { id: "C0880", study: "Rosiglitazone in healthy postmenopausal women", endPoint: "total hip BMD", months: "month 3", published: "−1.9", model: "−0.7", unit: " %" },
  ],
  lactationRegain: [
    { id: "C0847", study: "Calcium in lactation and after weaning", endPoint: "lumbar spine BMD", months: "months 7 to 13", published: "+5.9", model: "+3.1", unit: " %" },
  ],
  hyperparathyroidRadius: [
    { id: "C0798", study: "Primary hyperparathyroidism with and without surgery", endPoint: "distal radius BMD", months: "months 60 to 240", published: "−35.0", model: "−16.8", unit: " %" },
  ],
  hyperparathyroidSurgery: [
    { id: "C0802", study: "Primary hyperparathyroidism with and without surgery", endPoint: "femoral neck BMD", months: "months 60 to 180", published: "+14.0", model: "−2.7", unit: " %" },
    { id: "C0801", study: "Primary hyperparathyroidism with and without surgery", endPoint: "lumbar spine BMD", months: "months 60 to 180", published: "+12.0", model: "−1.9", unit: " %" },
    { id: "C0799", study: "Primary hyperparathyroidism with and without surgery", endPoint: "lumbar spine BMD", months: "months 60 to 72", published: "+8.0", model: "+5.9", unit: " %" },
  ],
  deficiencyHip: [
    { id: "C0868", study: "Calcium and vitamin D in institutions", endPoint: "total hip BMD", months: "months 24 to 42", published: "−4.6", model: "0", unit: " %" },
  ],
  untreatedNeck: [
    { id: "C0841", study: "LIFTMOR (heavy resistance and impact training)", endPoint: "femoral neck BMD", months: "month 8", published: "−1.9", model: "−0.3", unit: " %" },
  ],
};
