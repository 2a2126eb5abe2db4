import { setsShown } from '../../shared/engine/setsShown.ts';

/** What `--help` says, and what is said where the arguments make no sense. */
export const usage = `npm run --silent simulate -- scenario.json [--format json|csv] [--every DAYS] [--out FILE] [--condition ID=SEVERITY] [--from-day DAY] [--ensemble]
npm run --silent simulate -- -          reads the scenario from standard input
npm run --silent simulate -- --list     names every input, condition, drug and output (--format json for scripts)

--condition myeloma=0.5          sets the inputs as this condition at severity 0.5 does, from day 0 on; may be repeated
--condition immobilisation=1@0-119    from day 0 to day 119
--from-day 730.5                 adds the changes and percentages counted from that day, as trials of a switch report them;
                                 what was done before a trial is a run-in: give it from day 0 on, and count from its end
--ensemble                       adds what ${String(setsShown)} plausible parameter sets say of BMD and markers, least and greatest, and the 90 % band

The row of day 0 is just after the events of that day, so that a drug may show in it already; the row of a later day of
events is just before them. Changes and percentages are against the value just before day 0: 0 % and 100 %. JSON gives
that value as "start" of each output; do not divide by the first row.
A T-score of the person scales BMD and T-scores of every site and changes nothing in percent; that of the spine cannot be set.
JSON has "warnings" (where trials end, and what to look at) and "misfits" (where the model is known to be off); with CSV
both go to standard error.

The answer is described, with an example, in docs/simulate.md, the scenario document in docs/scenario.schema.json.
Teaching model, not advice.`;
