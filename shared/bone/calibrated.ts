/* Written by npm run calibrate; do not edit. */

/** Fitted values that stand over those of the records; `model` names the equations they were fitted with. */
export const calibrated: {
  readonly model: string;
  readonly seed: number;
  readonly values: Readonly<Record<string, number>>;
} = {
  model: 'start-1',
  seed: 0,
  values: {},
};
