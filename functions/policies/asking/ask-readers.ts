import { sql } from 'kysely';
import { concerns, dueFor } from '#shared/policies/concerns.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendNotes } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { dropped } from '../../outbox/outcome.ts';
import { outboxRows } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { readTenant } from '../../tenant.ts';
import type { policyMessages, readerMessages } from '../messages.ts';
import { readerRef } from '../reader-ref.ts';
import { type PublishedPolicy, readPublished } from './published.ts';
import { lastRead } from './when-read.ts';

/** So many people a step looks at; it is a transaction of its own. */
const atOnce = 500;

/** How long it waits for the first reading of the directory. Milliseconds. */
const untilRead = 60_000;

/**
 * One step: of some people, in the order of their ids, those whom the policy concerns are asked, and those whom it no longer
 * concerns are released; then the next step. A step that is repeated asks nobody twice.
 */
export const deliverAskReaders: DeliverIn<typeof policyMessages, 'ask-readers'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId: policyId } = row;
  const next = await inTenant(parts.db, tenantId, async (tx) => {
    const [policy] = await readPublished(tx, tenantId, policyId);
    if (!policy) return undefined;
    if (!(await lastRead(tx, tenantId))) return { due: new Date(parts.now().getTime() + untilRead) };
    const behind = await askSome(tx, parts, { tenantId, policy, behind: message.behind });
    return behind && { behind };
  });
  if (next === undefined) return dropped;
  return { end: 'done', ...(next && { plan: [{ kind: 'ask-readers', ...next }] }) };
};

type Step = { readonly tenantId: string; readonly policy: PublishedPolicy; readonly behind: string | undefined };

/** @returns the last of them, where others are behind; else null */
const askSome = async (tx: Tx, parts: Pick<Parts, 'now' | 'newId'>, step: Step): Promise<string | null> => {
  const { tenantId, policy } = step;
  const { policyId, requiredEdition, asks } = policy;
  const { settings } = await readTenant(tx, tenantId);
  const now = parts.now();
  const today = dayInCopenhagen(now);
  const people = await readSome(tx, step);
  const isFor = (one: Seen) => concerns(asks, one, today, settings.introductionDays) && !hasLeft(one, today);
  const released = people.filter((one) => one.isReader && !isFor(one)).map(({ personId }) => personId);
  // A closed account may be that of one on leave, or of one who left: nobody is asked by it for the first time.
  const asked = people.filter((one) => one.canSignIn && isFor(one) && !one.isAsked);
  await keepAsked(
    tx,
    { tenantId, policyId, requiredEdition, now },
    asked.map((one) => ({
      personId: one.personId,
      due: dueFor(asks, one, today, settings.introductionDays),
    })),
  );
  await release(tx, { tenantId, policyId, now }, released);
  const toTell = asked.filter(({ confirmed }) => confirmed < requiredEdition);
  await tellLater(tx, parts, {
    tenantId,
    policyId,
    edition: requiredEdition,
    personIds: toTell.map(({ personId }) => personId),
  });
  return people.length === atOnce ? (people.at(-1)?.personId ?? null) : null;
};

type ToTell = {
  readonly tenantId: string;
  readonly policyId: string;
  readonly edition: number;
  readonly personIds: readonly string[];
};

/** The first that is kept of a reader, or the next, is that they were asked. */
const tellLater = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  { tenantId, policyId, edition, personIds }: ToTell,
): Promise<void> => {
  const at = now();
  const rows = personIds.flatMap((personId) =>
    outboxRows<typeof readerMessages>({ ...readerRef(tenantId, personId), now: at, newId }, [
      { kind: 'tell-reader', personId },
    ]),
  );
  if (rows.length === 0) return;
  await tx.insertInto('outbox').values(rows).execute();
  const entry = { verb: 'policy-asked', facts: { policyId, edition } };
  const entries = personIds.map((personId) => ({ ...readerRef(tenantId, personId), entry }));
  await appendNotes(tx, { tenantId, subject: 'policy-reader', at }, entries);
};

type Seen = Awaited<ReturnType<typeof readSome>>[number];

const hasLeft = ({ isGone, leavesOn }: Seen, today: string): boolean =>
  isGone || (leavesOn !== null && leavesOn < today);

/** `isAsked`: of the edition that asks now. */
const readSome = async (tx: Tx, { tenantId, policy, behind }: Step) => {
  const rows = await tx
    .selectFrom('directory_people as d')
    .leftJoin('policy_readers as r', (join) =>
      join
        .onRef('r.tenant_id', '=', 'd.tenant_id')
        .onRef('r.person_id', '=', 'd.person_id')
        .on('r.policy_id', '=', policy.policyId),
    )
    .select([
      'd.person_id',
      'd.unit',
      'd.is_guest',
      'd.account',
      'd.gone_at',
      'd.leaves_on',
      'd.hired_on',
      'd.first_seen_at',
    ])
    .select(['r.required_edition', 'r.confirmed_edition', 'r.released_at'])
    .where('d.tenant_id', '=', tenantId)
    .$if(behind !== undefined, (all) => all.where('d.person_id', '>', behind ?? ''))
    .orderBy('d.person_id')
    .limit(atOnce)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    unit: row.unit,
    isGuest: row.is_guest,
    startedOn: row.hired_on ?? (row.first_seen_at && dayInCopenhagen(row.first_seen_at)),
    leavesOn: row.leaves_on,
    isGone: row.gone_at !== null || row.account === 'deleted',
    canSignIn: row.account === 'enabled',
    isReader: row.required_edition !== null && row.released_at === null,
    isAsked: row.released_at === null && (row.required_edition ?? 0) >= policy.requiredEdition,
    confirmed: row.confirmed_edition ?? 0,
  }));
};

type Asking = {
  readonly tenantId: string;
  readonly policyId: string;
  readonly requiredEdition: number;
  readonly now: Date;
};

const keepAsked = async (
  tx: Tx,
  { tenantId, policyId, requiredEdition, now }: Asking,
  asked: readonly { readonly personId: string; readonly due: string }[],
): Promise<void> => {
  if (asked.length === 0) return;
  await sql`
    insert into policy_readers as r (tenant_id, policy_id, person_id, required_edition, due_on, asked_at)
    select ${tenantId}::uuid, ${policyId}::uuid, seen.person_id, ${requiredEdition}::integer, seen.due_on, ${now}::timestamptz
    from unnest(${asked.map(({ personId }) => personId)}::uuid[], ${asked.map(({ due }) => due)}::text[]) as seen (person_id, due_on)
    on conflict (tenant_id, policy_id, person_id) do update set
      required_edition = excluded.required_edition, due_on = excluded.due_on, asked_at = excluded.asked_at,
      told_at = null, released_at = null`.execute(tx);
};

const release = async (
  tx: Tx,
  { tenantId, policyId, now }: Omit<Asking, 'requiredEdition'>,
  personIds: readonly string[],
) => {
  if (personIds.length === 0) return;
  await tx
    .updateTable('policy_readers')
    .set({ released_at: now })
    .where('tenant_id', '=', tenantId)
    .where('policy_id', '=', policyId)
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .execute();
};
