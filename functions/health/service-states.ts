import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import { tryAgainNow } from '../outbox/due.ts';

export type ServiceState = 'works' | 'trouble' | 'missing';

/**
 * Records the health of a service at its latest use. Never throws. `answers`: it works, but not for what it was `missing`:
 * neither this nor trouble shows that the bot is let into its channel again.
 */
export type NoteHealth = (
  tenantId: string,
  part: SetupPart,
  state: ServiceState | 'answers',
  code?: string,
) => Promise<void>;

/** Records nothing. */
export const silent: NoteHealth = () => Promise.resolve();

type Word = {
  readonly state: ServiceState;
  readonly code: string | null;
  readonly now: Date;
  /** It says nothing of a service that is missing. */
  readonly unlessMissing?: boolean;
};

/**
 * Writes a service's status where it changed. `since` is when the state began: an outage that shows first as one code and
 * then as another is still one. When a service works again, the rows that wait for it are retried at once: their pauses
 * have risen meanwhile, and a card would come long after Teams did.
 */
export const keepServiceState = async (tx: Tx, tenantId: string, part: SetupPart, word: Word): Promise<void> => {
  const { state, code, now, unlessMissing = false } = word;
  const back = state === 'works' && (await wasAway(tx, tenantId, part, { now, unlessMissing }));
  await tx
    .insertInto('service_states')
    .values({ tenant_id: tenantId, service: part, state, code, since: now })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'service'])
        .doUpdateSet({
          state,
          code,
          since: sql<Date>`case when service_states.state = ${state} then service_states.since else ${now} end`,
        })
        .where(sql<boolean>`(service_states.state, service_states.code) is distinct from (${state}, ${code})`)
        .where(sql<boolean>`not (${unlessMissing} and service_states.state = 'missing')`),
    )
    .execute();
  if (back) await tryAgainNow(tx, tenantId, [part], now);
};

/** A service that throttles now and then has not recovered from an outage. Milliseconds. */
const shortest = 60_000;

const wasAway = async (
  tx: Tx,
  tenantId: string,
  part: SetupPart,
  { now, unlessMissing }: { readonly now: Date; readonly unlessMissing: boolean },
): Promise<boolean> => {
  const before = await tx
    .selectFrom('service_states')
    .select('service')
    .where('tenant_id', '=', tenantId)
    .where('service', '=', part)
    .where('state', 'not in', unlessMissing ? ['works', 'missing'] : ['works'])
    .where('since', '<=', new Date(now.getTime() - shortest))
    .executeTakeFirst();
  return before !== undefined;
};

const remembered = 60_000;

/** Records a change at once, and the same status at most once a minute: another instance may have written since. */
export const noteHealth = (db: Database, now: () => Date): NoteHealth => {
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
        keepServiceState(tx, tenantId, part, {
          state: state === 'answers' ? 'works' : state,
          code: code ?? null,
          now: new Date(at),
          unlessMissing: state === 'answers' || state === 'trouble',
        }),
      );
    } catch {
      last.delete(key);
    }
  };
};
