import { recipientKey } from '#shared/mail/recipients.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { sightOfCase } from '../../cases/lock-case.ts';
import { newsForAssignee } from '../../cases/work/news.ts';
import { wakenBy } from '../../cases/work/wake.ts';
import type { Planned } from '../../outbox/messages.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { type BreachChange, changeBreach, type LockedBreach } from '../change-breach.ts';
import { recipientsOfBreach } from '../read-facts.ts';
import { askDeletion } from '../report/first-messages.ts';
import { marksOwnMail } from '../report/registration.ts';
import { reportsOf, type Told } from '../report/reported.ts';
import { recipientsSeenBy } from './deletions.ts';
import { markRecipients } from './merge-recipients.ts';

/**
 * A reporter marks afterwards, among the recipients of their own report, who should not have had the mail. It is an
 * addition: it takes no mark back; a finished case that did not know of it is opened again.
 * @throws Refusal `not-for-you` for a caller who has not reported it; `not-among-recipients`
 */
export const markOwnRecipients: UseCase<Routes['markOwnRecipients']> = (parts, caller, { params, body }) =>
  changeBreach(parts, caller, { caseId: params.caseId }, async (locked) => {
    await sightOfCase(parts, locked.tx, caller, locked.row);
    const { told, named } = await ownReport(locked, caller);
    const recipientIds = [...new Set(body.recipientIds)];
    const chosen = named.filter(({ recipientId }) => recipientIds.includes(recipientId));
    if (!recipientIds.every((id) => chosen.some(({ recipientId }) => recipientId === id)))
      throw new Refusal('not-among-recipients', { fields: [{ field: 'recipientIds', code: 'not-among-recipients' }] });
    if (chosen.every(({ wrong }) => wrong)) return { log: [] };
    const after = withMarks(told, new Set(chosen.map(recipientKey)));
    await keepSteps(locked, caller, after);
    const known = await recipientsOfBreach(locked.tx, locked.row);
    const marked = known.filter((one) => recipientIds.includes(one.recipientId) && !one.wrong);
    await markRecipients(
      locked,
      marked.map(({ recipientId }) => recipientId),
      true,
    );
    const asks = marksOwnMail(after.mail) && !marksOwnMail(told.mail);
    const change: BreachChange = {
      log: [{ verb: 'recipients-marked', facts: { recipientIds } }],
      plan: [...(await newsForAssignee(locked, caller, 'added')), ...(asks ? await deletionAsked(locked, caller) : [])],
    };
    return marked.length > 0 ? wakenBy(parts, locked, caller, change) : change;
  });

// Another report may know the address of a recipient that this one only named: the case says which is meant.
const ownReport = async ({ tx, row }: LockedBreach, { personId }: Caller) => {
  const reports = await reportsOf(tx, row);
  const own = reports.find((report) => report.personId === personId);
  if (!own) throw new Refusal('not-for-you');
  return { told: own.told, named: await recipientsSeenBy(tx, row, reports, personId) };
};

const withMarks = ({ mail, ...told }: Told, keys: ReadonlySet<string>): Told => ({
  ...told,
  ...(mail && {
    mail: {
      ...mail,
      recipients: mail.recipients.map((one) => ({ ...one, wrong: one.wrong || keys.has(recipientKey(one)) })),
    },
  }),
});

const keepSteps = async ({ tx, row }: LockedBreach, { personId }: Caller, told: Told): Promise<void> => {
  await tx
    .updateTable('case_reporters')
    .set({ told: JSON.stringify(told) })
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .where('person_id', '=', personId)
    .execute();
};

const deletionAsked = async ({ tx, row, now }: LockedBreach, { personId }: Caller): Promise<Planned[]> => {
  const { settings } = await readTenant(tx, row.tenant_id);
  return [askDeletion(personId, settings, now)];
};
