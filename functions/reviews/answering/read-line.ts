import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { type LineIn, linesIn } from './lines-in.ts';
import { ownSheets } from './own-sheet.ts';

/** As many earlier answers as say how it used to be. */
const latest = 3;

/**
 * What is known of one of the caller's lines beyond what the list shows, as the directory was last read.
 * @throws Refusal `not-found`: the line is not the caller's
 */
export const readLine: UseCase<Routes['readLine']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    for (const { sheetId } of await ownSheets(tx, { caller, today: dayInCopenhagen(parts.now()) }, params.reviewId)) {
      const [line] = await linesIn(tx, tenantId, sheetId, [params.lineId]);
      if (line)
        return {
          account: await accountOf(tx, tenantId, line),
          inUnit: await othersInUnit(tx, tenantId, line),
          owners: await ownersOf(tx, tenantId, line),
          earlier: await earlierOf(tx, tenantId, params.reviewId, line),
        };
    }
    throw new Refusal('not-found');
  });

const accountOf = async (tx: Tx, tenantId: string, { memberId }: LineIn) => {
  const person = await tx
    .selectFrom('directory_people')
    .select('account')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', memberId)
    .where('gone_at', 'is', null)
    .executeTakeFirst();
  return person?.account ?? null;
};

/** Employees of the member's unit, and how many of them are directly in the group. */
const othersInUnit = async (tx: Tx, tenantId: string, { memberId, groupId }: LineIn) => {
  const { rows } = await sql<{ all: number; with: number }>`
    select count(*)::integer as all, count(m.object_id)::integer as with
    from directory_people me
    join directory_people p on p.tenant_id = me.tenant_id and p.unit = me.unit and p.account = 'enabled' and p.gone_at is null
    left join directory_memberships m on m.tenant_id = p.tenant_id and m.group_id = ${groupId}::uuid
      and m.relation = 'member' and m.object_id = p.person_id and m.gone_at is null
    where me.tenant_id = ${tenantId}::uuid and me.person_id = ${memberId}::uuid`.execute(tx);
  const [counted] = rows;
  return counted && counted.all > 0 ? counted : null;
};

/** As many owners as one would ask. */
const asked = 3;

const ownersOf = async (tx: Tx, tenantId: string, { groupId }: LineIn) => {
  const rows = await tx
    .selectFrom('directory_memberships as m')
    .innerJoin('directory_people as p', (join) =>
      join.onRef('p.tenant_id', '=', 'm.tenant_id').onRef('p.person_id', '=', 'm.object_id'),
    )
    .select(['p.person_id', 'p.name'])
    .where('m.tenant_id', '=', tenantId)
    .where('m.group_id', '=', groupId)
    .where('m.relation', '=', 'owner')
    .where('m.gone_at', 'is', null)
    .where('p.account', '=', 'enabled')
    .where('p.gone_at', 'is', null)
    .orderBy('p.name')
    .limit(asked)
    .execute();
  return rows.map(({ person_id, name }) => ({ personId: person_id, name }));
};

const earlierOf = async (tx: Tx, tenantId: string, reviewId: string, { groupId, memberId }: LineIn) => {
  const rows = await tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .select(['l.answer', 'l.answered_at', 'l.answered_by'])
    .where('l.tenant_id', '=', tenantId)
    .where('l.group_id', '=', groupId)
    .where('l.member_id', '=', memberId)
    .where('l.review_id', '!=', reviewId)
    .where('s.sent_at', 'is not', null)
    .where('l.answer', 'is not', null)
    .orderBy('l.answered_at', 'desc')
    .limit(latest)
    .execute();
  const nameOf = await readNames(
    tx,
    tenantId,
    rows.map(({ answered_by }) => answered_by),
  );
  return rows.flatMap(({ answer, answered_at, answered_by }) =>
    answer && answered_at ? [{ answer, at: answered_at.toISOString(), by: nameOf(answered_by) }] : [],
  );
};
