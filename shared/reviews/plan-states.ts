export const planStates = ['draft', 'active', 'paused', 'stopped'] as const;
export type PlanState = (typeof planStates)[number];

/**
 * What a plan may become: button and server read it. A review that is running goes on in each of them; only an active plan
 * begins another.
 */
export const nextPlanStates: Readonly<Record<PlanState, readonly PlanState[]>> = {
  draft: ['active', 'stopped'],
  active: ['paused', 'stopped'],
  paused: ['active', 'stopped'],
  stopped: [],
};
