import type { GapTask } from '#shared/reviews/gap-tasks.ts';
import type { Tx } from '../../database/transaction.ts';
import { inTenant } from '../../database/transaction.ts';
import { spoken } from '../../deliveries/send/mail-facts.ts';
import type { TaskKind } from '../../task-kind.ts';
import { gapMail } from '../../texts/gap-tasks.ts';
import { lackingOf } from './lacking.ts';

/** To mend what lacks of a person or group: HR names managers, IT support owners and sponsors. A reading shows it done. */
export const mendGap = (task: GapTask): TaskKind => ({
  list: 'review',
  to: task === 'set-manager' ? 'hr' : 'it',
  mail: async (tx, tenantId, asked) => {
    const ids = asked.map(({ aboutId }) => aboutId);
    const lacking = await lackingOf(tx, { tenantId, task }, ids);
    const namesOf = await proposedFor(tx, { tenantId, task }, ids);
    const gaps = asked.flatMap(({ aboutId, isChased }) => {
      const found = lacking.get(aboutId);
      return found ? [{ ...found, aboutId, isChased, names: namesOf.get(aboutId) ?? null }] : [];
    });
    return gaps.length > 0 ? gapMail(spoken, task, gaps) : undefined;
  },
  isDone: ({ db }, { tenantId, aboutId }) =>
    inTenant(db, tenantId, async (tx) => !(await lackingOf(tx, { tenantId, task }, [aboutId])).has(aboutId)),
  // The lane shows what the next reading finds.
  done: async () => {},
});

/** Whom the open tasks about these propose, by what they are about. */
const proposedFor = async (
  tx: Tx,
  { tenantId, task }: { readonly tenantId: string; readonly task: GapTask },
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx
    .selectFrom('tasks as t')
    .innerJoin('directory_people as p', (join) =>
      join.onRef('p.tenant_id', '=', 't.tenant_id').onRef('p.person_id', '=', 't.names_id'),
    )
    .select(['t.about_id', 'p.name'])
    .where('t.tenant_id', '=', tenantId)
    .where('t.what', '=', task)
    .where('t.state', '=', 'open')
    .where('t.about_id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ about_id, name }) => [about_id, name]));
};
