import type { ArmLetter } from '../../../shared/scenario/arms.ts';

/** How an arm is drawn: never by colour alone. */
export interface ArmLook {
  readonly colour: string;
  /** Dashes of its line, px. */
  readonly dash: readonly number[];
}

/** The look of each arm. */
export const armLooks: Readonly<Record<ArmLetter, ArmLook>> = {
  A: { colour: 'var(--arm-a)', dash: [] },
  B: { colour: 'var(--arm-b)', dash: [9, 4] },
  C: { colour: 'var(--arm-c)', dash: [2, 3] },
};
