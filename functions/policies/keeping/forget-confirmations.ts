import { sql } from 'kysely';
import { dayInCopenhagen, startOfDay } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import type { Core } from '../../database/core.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readTenant } from '../../tenant.ts';
import { readerRef } from '../reader-ref.ts';

type Forgetting = Core & { readonly settings: { readonly tenants: readonly string[] } };

/** For how long one run goes on; what is left waits for the next. Milliseconds. */
const longest = 120_000;
/** So many people are looked up at once. */
const atOnce = 200;

/**
 * Deletes whose a confirmation was, once it is older than the settings say. Which edition was confirmed and when stays, and so do
 * the numbers; the log's chains hold, with an entry each that says how many were forgotten. What still holds for an employee of
 * whom it is asked stays until it does not.
 */
export const forgetConfirmations = async (parts: Forgetting, until = AbortSignal.timeout(longest)): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    const before = await readBefore(parts, tenantId);
    await inTenant(parts.db, tenantId, (tx) => forgetReleased(tx, tenantId, before));
    for (;;) {
      const people = await inTenant(parts.db, tenantId, (tx) => readOverdue(tx, tenantId, before));
      for (const personId of people) {
        if (until.aborted) return;
        await inTenant(parts.db, tenantId, (tx) => forget(tx, { tenantId, personId, before, now: parts.now() }));
      }
      if (people.length < atOnce) break;
    }
  }
};

const readBefore = async ({ db, now }: Forgetting, tenantId: string): Promise<Date> => {
  const { settings } = await inTenant(db, tenantId, (tx) => readTenant(tx, tenantId));
  const today = Temporal.PlainDate.from(dayInCopenhagen(now()));
  return startOfDay(today.subtract({ years: settings.keepConfirmationsYears }).toString());
};

/** Of confirmations `c`, those that are too old and hold no more. */
const isOverdue = (before: Date) => sql<boolean>`
  c.person_id is not null and c.confirmed_at < ${before} and not exists (
    select from policy_readers r join policies p on p.tenant_id = r.tenant_id and p.policy_id = r.policy_id
    where r.tenant_id = c.tenant_id and r.policy_id = c.policy_id and r.person_id = c.person_id
      and r.released_at is null and p.state = 'published'
      and r.confirmed_edition = c.edition and r.confirmed_at = c.confirmed_at)`;

const readOverdue = async (tx: Tx, tenantId: string, before: Date): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('policy_confirmations as c')
    .select('c.person_id')
    .distinct()
    .where('c.tenant_id', '=', tenantId)
    .where(isOverdue(before))
    .limit(atOnce)
    .execute();
  return rows.flatMap(({ person_id }) => person_id ?? []);
};

type Of = {
  readonly tenantId: string;
  readonly personId: string;
  readonly before: Date;
  readonly now: Date;
};

// One person a transaction: a stop in the middle goes on with the next one.
const forget = async (tx: Tx, { tenantId, personId, before, now }: Of): Promise<void> => {
  const about = readerRef(tenantId, personId);
  await lockChain(tx, about);
  const { rows } = await sql<{ policy_id: string; edition: number; confirmed_at: Date }>`
    update policy_confirmations c set person_id = null
    where c.tenant_id = ${tenantId}::uuid and c.reader_id = ${about.subjectId}::uuid and ${isOverdue(before)}
    returning policy_id, edition, confirmed_at`.execute(tx);
  if (rows.length === 0) return;
  await sql`
    update policy_readers r set confirmed_edition = null, confirmed_at = null
    where r.tenant_id = ${tenantId}::uuid and r.person_id = ${personId}::uuid and r.confirmed_at < ${before}
      and (r.policy_id, r.confirmed_edition) in (
        select * from unnest(${rows.map(({ policy_id }) => policy_id)}::uuid[], ${rows.map(({ edition }) => edition)}::integer[]))`.execute(
    tx,
  );
  const facts = { confirmations: rows.length };
  await appendLog(tx, { ...about, actorId: null, at: now }, [{ verb: 'confirmations-forgotten', facts }]);
};

/** Whom something was asked of that concerns them no more, and who confirmed nothing of it that is kept. */
const forgetReleased = async (tx: Tx, tenantId: string, before: Date): Promise<void> => {
  await tx
    .deleteFrom('policy_readers')
    .where('tenant_id', '=', tenantId)
    .where('released_at', '<', before)
    .where((row) => row.or([row('confirmed_at', 'is', null), row('confirmed_at', '<', before)]))
    .execute();
};
