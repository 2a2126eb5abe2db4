/** How an integration ended. The sentences are shown as they stand. */
export const outcomes = {
  completed: 'The run is complete.',
  'step-limit':
    'The run needed too many steps and ends early: try fewer doses, a shorter horizon or less extreme settings.',
  'step-too-small':
    'The equations became too abrupt to follow and the run ends early: undo the last change or make it smaller.',
  'not-finite':
    'The equations left the range where they mean anything and the run ends early: undo the last change or make it smaller.',
  cancelled: 'The run was stopped because a newer one was asked for.',
} as const;

export type Outcome = keyof typeof outcomes;
