import { type DataGap, dataGapKinds } from '#shared/reviews/data-gaps.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readSignIns } from '../directory/sign-ins.ts';
import { requireReview } from '../require-review.ts';
import { withTasks } from './gap-tasks-of.ts';
import { gapsOfGroups } from './gaps-of-groups.ts';
import { gapsOfPeople } from './gaps-of-people.ts';
import { gapsOfSigningIn } from './gaps-of-signing-in.ts';

/**
 * What lacks in the directory for a review, by the last reading: a row goes when a reading shows it mended. Who answers
 * meanwhile is as it was when the review began.
 * @throws Refusal `not-found`
 */
export const listDataGaps: UseCase<Routes['listDataGaps']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const of = { tenantId: caller.tenantId, reviewId: params.reviewId };
    const review = await requireReview(tx, of.tenantId, of.reviewId);
    const { plan_id: planId, ...period } = review;
    const reading = await readingOf(tx, of.tenantId);
    const gaps = [
      ...(await gapsOfPeople(tx, of)),
      ...(await gapsOfGroups(tx, of)),
      ...gapsOfSigningIn((await readSignIns(tx, of.tenantId)) ?? 'known'),
    ];
    return {
      ...{ planId, ...period },
      readAt: reading?.done_at?.toISOString() ?? null,
      reading: reading !== undefined && reading.phase !== 'rest',
      gaps: (await withTasks(tx, of.tenantId, gaps)).sort(byHarm),
    };
  });

const readingOf = (tx: Tx, tenantId: string) =>
  tx.selectFrom('directory_readings').select(['done_at', 'phase']).where('tenant_id', '=', tenantId).executeTakeFirst();

const danish = new Intl.Collator('da');
const byHarm = (a: DataGap, b: DataGap): number =>
  dataGapKinds.indexOf(a.kind) - dataGapKinds.indexOf(b.kind) ||
  (b.lines ?? 0) - (a.lines ?? 0) ||
  danish.compare(a.about?.name ?? '', b.about?.name ?? '');
