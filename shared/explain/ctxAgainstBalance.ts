import { number } from './read.ts';

/** What the balance and CTX say at one moment, each relative to this person on day 0. */
export interface Standing {
  /** CTX, % of day 0. */
  readonly ctx: number;
  /** Net balance, × day 0. */
  readonly net: number;
  /** Osteoclast precursors, × day 0. */
  readonly precursors: number;
  /** Whether a drug has held RANKL before this moment. */
  readonly drugHeldRankl: boolean;
}

/** Readings this far from day 0 are clearly up or down; nearer ones are about the same. */
const clearly = 1.1;

/** Why CTX goes against the balance; null where the two agree. */
export function ctxAgainstBalance(standing: Standing): string | null {
  const { ctx, net, precursors, drugHeldRankl } = standing;
  const amount = `${number(ctx, 0)}\u00a0% of day 0`;
  if (ctx > 100 * clearly && net <= clearly) {
    const start = `CTX is up all the same, at ${amount}:`;
    return drugHeldRankl && precursors > 1
      ? `${start} osteoclast precursors that waited under the drug are maturing now.`
      : `${start} it lags behind the balance.`;
  }
  if (ctx < 100 / clearly && net >= 1 / clearly)
    return `CTX is down all the same, at ${amount}: it follows the work of osteoclasts, which need not go with the signal.`;
  return null;
}
