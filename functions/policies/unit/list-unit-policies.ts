import type { UnitReader } from '#shared/policies/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { atOneMoment } from '../../database/transaction.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { type PublishedPolicy, readPublished } from '../asking/published.ts';
import { readUnitRows, type UnitRow } from './unit-rows.ts';

/** How long an employee is called new. Days. */
const newFor = 90;

/**
 * Who of the caller's employees has still to read what: names are for their manager alone. One whose account is closed waits,
 * and is in no number.
 */
export const listUnitPolicies: UseCase<Routes['listUnitPolicies']> = (parts, caller) =>
  atOneMoment(parts.db, caller.tenantId, async (tx) => {
    const rows = await readUnitRows(tx, caller);
    const published = await readPublished(tx, caller.tenantId);
    const { settings } = await readTenant(tx, caller.tenantId);
    const own = await tx
      .selectFrom('directory_people')
      .select('unit')
      .where('tenant_id', '=', caller.tenantId)
      .where('person_id', '=', caller.personId)
      .executeTakeFirst();
    return {
      unit: own?.unit ?? null,
      introductionDays: settings.introductionDays,
      programmes: published.map((policy) => programmeOf(policy, rows)).filter(({ of }) => of > 0),
      people: peopleOf(rows, published, dayInCopenhagen(parts.now())),
    };
  });

const programmeOf = ({ policyId, edition, policy, asks }: PublishedPolicy, rows: readonly UnitRow[]) => {
  const own = rows.filter((row) => row.policyId === policyId && !row.isAway);
  const due = asks.onlyNew ? null : Temporal.PlainDate.from(asks.askedOn).add({ days: asks.days }).toString();
  return {
    ...{ policyId, title: policy.title, edition, onlyNew: asks.onlyNew, due },
    of: own.length,
    confirmed: own.filter(({ isMissing }) => !isMissing).length,
  };
};

const peopleOf = (rows: readonly UnitRow[], published: readonly PublishedPolicy[], today: string): UnitReader[] => {
  const titles = new Map(published.map(({ policyId, policy }) => [policyId, policy.title]));
  const since = Temporal.PlainDate.from(today).subtract({ days: newFor }).toString();
  const people = [...Map.groupBy(rows, ({ personId }) => personId).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const missing = own.filter(({ isMissing }) => isMissing);
    const told = missing.flatMap(({ toldAt }) => toldAt ?? []).sort((a, b) => b.getTime() - a.getTime());
    const { personId, name, title, startedOn, isAway } = first;
    return {
      ...{ personId, name, title, away: isAway },
      newSince: startedOn !== null && startedOn >= since ? startedOn : null,
      missing: missing.map(({ policyId }) => ({ policyId, title: titles.get(policyId) ?? '' })),
      due: missing[0]?.due ?? null,
      toldAt: told[0]?.toISOString() ?? null,
    };
  });
  return people.sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
};

/** Who can be late first, by the day; then who is away; then who has read it all. */
const placeOf = ({ due, away }: UnitReader): string => (due === null ? '3' : away ? '2' : `1${due}`);
