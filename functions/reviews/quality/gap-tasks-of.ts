import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { gapTasks, isMendable, taskOf } from '#shared/reviews/gap-tasks.ts';
import type { Tx } from '../../database/transaction.ts';

/** Adds to each gap the open task by which it is to be mended. */
export const withTasks = async (
  tx: Tx,
  tenantId: string,
  gaps: readonly Omit<DataGap, 'task'>[],
): Promise<DataGap[]> => {
  const rows = await tx
    .selectFrom('tasks as t')
    .leftJoin('directory_people as p', (join) =>
      join.onRef('p.tenant_id', '=', 't.tenant_id').onRef('p.person_id', '=', 't.names_id'),
    )
    .select(['t.what', 't.about_id', 't.made_at', 't.chased_at', 't.names_id', 'p.name'])
    .where('t.tenant_id', '=', tenantId)
    .where('t.what', 'in', [...gapTasks])
    .where('t.state', '=', 'open')
    .execute();
  const tasks = new Map(
    rows.map(({ what, about_id, made_at, chased_at, names_id, name }) => [
      `${what} ${about_id}`,
      {
        madeAt: made_at.toISOString(),
        chasedAt: chased_at?.toISOString() ?? null,
        names: names_id === null ? null : { personId: names_id, name: name ?? '' },
      },
    ]),
  );
  return gaps.map((gap) => ({
    ...gap,
    task: (isMendable(gap.kind) && gap.about && tasks.get(`${taskOf(gap.kind)} ${gap.about.id}`)) || null,
  }));
};
