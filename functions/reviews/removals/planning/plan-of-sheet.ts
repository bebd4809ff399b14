import type { DeliverIn } from '../../../deliveries/delivery.ts';
import type { sheetMessages } from '../../messages.ts';
import { planByPlans, unplannedLines, waitingForTheEnd } from './unplanned.ts';

/** Plans the removals of what was refused in a sheet, once it was sent; with the last sheet a review may have ended. */
export const deliverPlanRemovals: DeliverIn<typeof sheetMessages, 'plan-removals'> = async ({ parts, row }) => ({
  end: 'done',
  also: async (tx) => {
    const { tenantId, subjectId: sheetId } = row;
    const lines = [...(await unplannedLines(tx, tenantId, sheetId)), ...(await waitingForTheEnd(tx, tenantId))];
    await planByPlans(tx, parts, tenantId, lines);
  },
});
