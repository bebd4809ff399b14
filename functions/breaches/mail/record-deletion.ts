import { deletionFrom } from '#shared/breaches/deletion.ts';
import type { DeletionState } from '#shared/breaches/views.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { sightOfCase } from '../../cases/lock-case.ts';
import { newsForAssignee } from '../../cases/work/news.ts';
import { wakenBy } from '../../cases/work/wake.ts';
import type { UseCase } from '../../use-case.ts';
import { type BreachChange, changeBreach, type LockedBreach } from '../change-breach.ts';
import { reportsOf } from '../report/reported.ts';
import { deletionsOf, recipientsSeenBy } from './deletions.ts';

/**
 * Records whether a wrong recipient has deleted what was sent: by a reporter, or by the team when the recipient calls.
 * Each person's record is kept; a slip is corrected by recording again, `not-asked` included. The team's record counts,
 * else the worst of the reporters'. A recipient who refuses opens a finished case again.
 * @throws Refusal `not-a-wrong-recipient` for an intended recipient, or one this reporter has not marked;
 * `changed-meanwhile`
 */
export const recordDeletion: UseCase<Routes['recordDeletion']> = (parts, caller, { params, body, once }) =>
  changeBreach(parts, caller, { caseId: params.caseId, once, ...madeFrom(body) }, async (locked) => {
    const sight = await sightOfCase(parts, locked.tx, caller, locked.row);
    if (sight === 'manager') throw new Refusal('not-for-you');
    const byTeam = sight === 'case';
    await onlyWrongOnes(locked, caller, body.recipientId, byTeam);
    const recorded = await record(locked, caller, { ...body, byTeam });
    if (!recorded) return { log: [] };
    const { held, differ } = recorded;
    const change: BreachChange = {
      set: {},
      log: [
        { verb: 'deletion-recorded', facts: { recipientId: body.recipientId, deletion: body.deletion, held, byTeam } },
      ],
      plan: byTeam || !(differ || body.deletion === 'refused') ? [] : await newsForAssignee(locked, caller, 'added'),
    };
    return byTeam || body.deletion !== 'refused' ? change : wakenBy(parts, locked, caller, change);
  });

const madeFrom = ({ version }: { readonly version?: number | undefined }) => (version === undefined ? {} : { version });

// Nor does a reporter learn here whom another reporter has marked.
const onlyWrongOnes = async (
  { tx, row }: LockedBreach,
  caller: Caller,
  recipientId: string,
  byTeam: boolean,
): Promise<void> => {
  const marked = await tx
    .selectFrom('breach_recipients')
    .select('recipient_id')
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .where('recipient_id', '=', recipientId)
    .where('wrong', '=', true)
    .executeTakeFirst();
  const mine = byTeam ? [] : await recipientsSeenBy(tx, row, await reportsOf(tx, row), caller.personId);
  if (marked && (byTeam || mine.some((one) => one.recipientId === recipientId && one.wrong))) return;
  throw new Refusal('not-a-wrong-recipient', { fields: [{ field: 'recipientId', code: 'not-a-wrong-recipient' }] });
};

type Recorded = { readonly recipientId: string; readonly deletion: DeletionState; readonly byTeam: boolean };

const record = async ({ tx, row, now }: LockedBreach, caller: Caller, { recipientId, deletion, byTeam }: Recorded) => {
  const own = { tenant_id: row.tenant_id, case_id: row.case_id, recipient_id: recipientId };
  const ofRecipient = async () =>
    (await deletionsOf(tx, row)).filter(({ recipient_id }) => recipient_id === recipientId);
  const last = (await ofRecipient()).find(({ person_id }) => person_id === caller.personId);
  if (last?.deletion === deletion && last.by_team === byTeam) return undefined;
  const said = { deletion, by_team: byTeam, recorded_at: now };
  await tx
    .insertInto('breach_deletions')
    .values({ ...own, person_id: caller.personId, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'recipient_id', 'person_id']).doUpdateSet(said))
    .execute();
  const after = await ofRecipient();
  const held = deletionFrom(after.map((one) => ({ deletion: one.deletion, byTeam: one.by_team })));
  await tx
    .updateTable('breach_recipients')
    .set({ deletion: held })
    .where('tenant_id', '=', own.tenant_id)
    .where('case_id', '=', own.case_id)
    .where('recipient_id', '=', recipientId)
    .execute();
  return { held, differ: new Set(after.map((one) => one.deletion)).size > 1 };
};
