import { planReminders, planUntaken } from '#functions/cases/clock/plans.ts';
import { opening } from '#functions/cases/open-case.ts';
import { appendLog } from '#functions/database/log.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { mailAfter } from '#functions/outbox/mail-after.ts';
import type { Planned } from '#functions/outbox/messages.ts';
import { outboxRows, planFacts } from '#functions/outbox/plan-messages.ts';
import type { Parts } from '#functions/parts.ts';
import type { CaseRow } from '#functions/subject/case-row.ts';
import { readTenant } from '#functions/tenant.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import type { Caller } from '#shared/people/caller.ts';
import { errandDue, errandsIn, morningOf } from './errand-row.ts';
import { ofErrand } from './pretended.ts';

type Wish = {
  readonly place?: string;
  readonly urgent?: boolean;
  readonly unit?: string;
  /** Who manages that unit; must not learn of it. */
  readonly managerId?: string;
};

/** Opens an errand. */
export const openErrand = (parts: Parts, caller: Caller, wish: Wish = {}) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { place = 'Rådhuset', urgent = false, unit = null, managerId = null } = wish;
    const now = parts.now();
    const { settings } = await readTenant(tx, caller.tenantId);
    const of = { tenant_id: caller.tenantId, case_id: parts.newId() };
    const clock = { from_at: now, put_off: 0 };
    const due = errandDue(clock);
    const reminders = [1, 2].map((step) => ({ step, nominal: morningOf(clock, step), at: morningOf(clock, step) }));
    const planned: Planned[] = [
      { kind: 'card' },
      ...(unit === null ? [{ kind: 'find-unit' as const, personId: caller.personId }] : []),
      ...(urgent ? [{ kind: 'urgent' as const }] : []),
      { kind: 'no-card-mail', due: new Date(now.getTime() + mailAfter) },
      ...planReminders([...reminders, { step: 'run-out', nominal: due, at: due }], now),
      ...planUntaken(now, due, settings),
    ];
    const about = { tenantId: caller.tenantId, subject: 'case', subjectId: of.case_id } as const;
    const messages = outboxRows({ ...about, now, newId: parts.newId }, planned);
    const numbered = await opening(tx, {
      of,
      now,
      columns: {
        subject: ofErrand<CaseRow['subject']>('errand'),
        door: 'teams',
        due_at: due,
        unit,
        manager_id: managerId,
        on_behalf_of: [],
      },
      reporter: { personId: caller.personId, told: '{}' },
      messages,
    })
      .selectFrom('opened')
      .select(['year', 'number'])
      .executeTakeFirstOrThrow();
    await errandsIn(tx)
      .insertInto('errands')
      .values({ ...of, ...clock, place, urgent })
      .execute();
    const log = [{ verb: 'registered', facts: { door: 'teams', ...planFacts(messages) } }];
    await appendLog(tx, { ...about, actorId: caller.personId, at: now }, log);
    return { caseId: of.case_id, reference: referenceOf(numbered) };
  });
