import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { SetupPart } from '../microsoft/trouble.ts';

export type PartState = 'works' | 'trouble' | 'missing';

/** Takes down how a part fared at its latest use. Never throws: what is looked after must not fail because of the looking. */
export type NotePart = (tenantId: string, part: SetupPart, state: PartState, code?: string) => Promise<void>;

/** Takes nothing down. */
export const silent: NotePart = () => Promise.resolve();

/**
 * Writes a part's state where it differs from what stands there. `since` is when the state began: an outage that shows
 * first as one code and then as another is still one.
 */
export const keepPartState = async (
  tx: Tx,
  tenantId: string,
  part: SetupPart,
  { state, code, now }: { readonly state: PartState; readonly code: string | null; readonly now: Date },
): Promise<void> => {
  await tx
    .insertInto('part_states')
    .values({ tenant_id: tenantId, part, state, code, since: now })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'part'])
        .doUpdateSet({
          state,
          code,
          since: sql<Date>`case when part_states.state = ${state} then part_states.since else ${now} end`,
        })
        .where(sql<boolean>`(part_states.state, part_states.code) is distinct from (${state}, ${code})`),
    )
    .execute();
};

const remembered = 60_000;

/** A note taker that writes on change, and at most once a minute the same thing: another instance may have written since. */
export const notePart = (db: Database, now: () => Date): NotePart => {
  const last = new Map<string, { readonly said: string; readonly at: number }>();
  return async (tenantId, part, state, code) => {
    const key = `${tenantId}/${part}`;
    const said = `${state}/${code ?? ''}`;
    const at = now().getTime();
    const before = last.get(key);
    if (before?.said === said && at - before.at < remembered) return;
    last.set(key, { said, at });
    try {
      await inTenant(db, tenantId, (tx) =>
        keepPartState(tx, tenantId, part, { state, code: code ?? null, now: new Date(at) }),
      );
    } catch {
      last.delete(key);
    }
  };
};
