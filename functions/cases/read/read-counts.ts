import { sql } from 'kysely';
import { openStates } from '#shared/cases/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { mostCounted } from '#shared/routes/counts.ts';
import { askOwnPlaces } from '#shared/routes/own-places.ts';
import { type SubjectName, subjectNames } from '#shared/routes/subjects.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import type { UseCase } from '../../use-case.ts';
import { waitedFor } from '../work/enquiries.ts';
import { toldToManagers } from './list-unit-cases.ts';
import { dueFirst, rests } from './queue-order.ts';

/** How long before the deadline a case is urgent. Milliseconds. */
const urgentWithin = 4 * 3_600_000;

/** What waits at the caller's places. Read by index, each up to 100 rows and no further: it is asked every minute. */
export const readCounts: UseCase<Routes['readCounts']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const works = caller.roles.includes('Gdpr.Team') || caller.roles.includes('Gdpr.Dpo');
    return {
      asks: await countAsks(tx, caller),
      ...(await askOwnPlaces((name) => parts.ownPlaces[name].countWaiting(tx, caller, parts.now()))),
      unit: await countOfUnits(parts, tx, caller),
      cases: works ? await countOpen(tx, caller, parts.now()) : null,
    };
  });

const countAsks = async (tx: Tx, { tenantId, personId }: Caller): Promise<number> => {
  const unanswered = await tx
    .selectFrom('case_reporters as r')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.case_id', '=', 'r.case_id'),
    )
    .select(['c.tenant_id', 'c.case_id'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.person_id', '=', personId)
    .where('c.unanswered', '=', true)
    .limit(mostCounted)
    .execute();
  // In a case of several reporters the enquiry may be for another.
  const awaited = await Promise.all(unanswered.map((row) => waitedFor(tx, row)));
  return awaited.filter((people) => people.includes(personId)).length;
};

const countOfUnits = async ({ subjects }: Parts, tx: Tx, { tenantId, personId }: Caller) => {
  const told = toldToManagers(subjects);
  if (told.length === 0) return { open: 0, unseen: 0 };
  const open = tx
    .selectFrom('cases')
    .where('tenant_id', '=', tenantId)
    .where('manager_id', '=', personId)
    .where('state', 'in', openStates)
    .where('subject', 'in', told);
  const look = await tx
    .selectFrom('unit_looks')
    .select('looked_at')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const unseen = look ? open.where(managedFrom, '>', look.looked_at) : open;
  return { open: await upToMost(open), unseen: await upToMost(unseen) };
};

// A manager who was named later has not had it since it came.
const managedFrom = sql<Date>`coalesce(managed_since, received_at)`;

const countOpen = async (tx: Tx, { tenantId }: Caller, now: Date) => {
  const counted = [];
  for (const subject of subjectNames) counted.push({ subject, ...(await countOf(tx, tenantId, subject, now)) });
  return counted;
};

const countOf = async (tx: Tx, tenantId: string, subject: SubjectName, now: Date) => {
  const open = openCases(tx, tenantId, subject);
  const urgent = open
    .where(sql<boolean>`${rests} = false`)
    .where(dueFirst, '<=', new Date(now.getTime() + urgentWithin));
  return { open: await upToMost(open), urgent: await upToMost(urgent) };
};

const openCases = (tx: Tx, tenantId: string, subject: SubjectName) =>
  tx
    .selectFrom('cases')
    .where('tenant_id', '=', tenantId)
    .where('state', 'in', openStates)
    .where('subject', '=', subject);

const upToMost = async (rows: ReturnType<typeof openCases>): Promise<number> =>
  (await rows.select('case_id').limit(mostCounted).execute()).length;
