import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { Claimed } from './claim.ts';

/** Alarms of one person's reports within `window` that are said one by one; the rest of them is one message. */
export const oneByOne = 5;
/** Milliseconds, counted from the hour. */
const window = 5 * 60_000;

/** Where an alarm about a protected address stands among those one person's reports cause within the window. */
export type InFlood =
  /** Few enough to be said each by itself. */
  | { readonly place: 'alone' }
  /** More may come: what is said together is said when the window is over. */
  | { readonly place: 'too-early'; readonly until: Date }
  /** Says it for all of them. */
  | { readonly place: 'leader'; readonly count: number }
  | { readonly place: 'behind'; readonly leaderSaid: boolean };

/** Looks at who reported the case first, and what else that person reported in the same five minutes. */
export const placeInFlood = async (tx: Tx, { tenantId, subjectId }: Claimed, now: Date): Promise<InFlood> => {
  const first = await tx
    .selectFrom('breach_reporters')
    .select(['person_id', 'reported_at'])
    .where('tenant_id', '=', tenantId)
    .where('breach_id', '=', subjectId)
    .orderBy('reported_at')
    .orderBy('person_id')
    .limit(1)
    .executeTakeFirst();
  if (!first) return { place: 'alone' };
  const begins = new Date(Math.floor(first.reported_at.getTime() / window) * window);
  const until = new Date(begins.getTime() + window);
  const others = await tx
    .selectFrom('breach_reporters as r')
    .innerJoin('breaches as b', (join) =>
      join.onRef('b.tenant_id', '=', 'r.tenant_id').onRef('b.breach_id', '=', 'r.breach_id'),
    )
    .select(['b.breach_id', 'b.state'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.person_id', '=', first.person_id)
    .where('r.reported_at', '>=', begins)
    .where('r.reported_at', '<', until)
    .where(sql<boolean>`'protected-address' = any (b.data_kinds)`)
    .orderBy('r.reported_at')
    .orderBy('b.number')
    .execute();
  const together = others.slice(oneByOne);
  const [leader] = together;
  if (!leader || !together.some(({ breach_id }) => breach_id === subjectId)) return { place: 'alone' };
  if (now < until) return { place: 'too-early', until };
  if (leader.breach_id !== subjectId) return { place: 'behind', leaderSaid: !(await isOpen(tx, tenantId, leader)) };
  return { place: 'leader', count: together.filter(({ state }) => state === 'new' || state === 'taken').length };
};

const isOpen = async (tx: Tx, tenantId: string, { breach_id }: { readonly breach_id: string }): Promise<boolean> => {
  const open = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', breach_id)
    .where('kind', '=', 'protected-address')
    .where('state', '=', 'open')
    .executeTakeFirst();
  return open !== undefined;
};
