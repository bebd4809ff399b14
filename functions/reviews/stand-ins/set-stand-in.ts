import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { copenhagenTime, dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { UseCase } from '../../use-case.ts';
import { peopleById } from '../directory/people.ts';
import type { standInMessages } from '../messages.ts';
import { isReviewer } from './is-reviewer.ts';
import { readStandIn } from './read-stand-in.ts';

/** When people are at work, and the day is before them. */
const toldAt = '08:00';

/**
 * Has a colleague answer meanwhile, in place of the one before; that one is told on the first day. The caller goes on to be
 * responsible, and may answer as before.
 * @throws Refusal `not-for-you` for one who was never asked in a review; `no-such-person`: not an employee who can sign in, or the caller
 */
export const setStandIn: UseCase<Routes['setStandIn']> = async (parts, caller, { body }) => {
  const answer = await inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const now = parts.now();
    const { standIn } = body;
    if (!(await isReviewer(tx, caller))) throw new Refusal('not-for-you');
    if (standIn) await checkPerson(tx, caller, standIn.personId);
    const before = await readStandIn(tx, tenantId, personId);
    const isSame =
      before?.person.personId === standIn?.personId && before?.from === standIn?.from && before?.to === standIn?.to;
    if (!isSame && before) await end(tx, caller, before.standInId, now);
    if (!isSame && standIn) {
      const standInId = parts.newId();
      await tx
        .insertInto('review_stand_ins')
        .values({
          tenant_id: tenantId,
          stand_in_id: standInId,
          person_id: personId,
          deputy_id: standIn.personId,
          starts: standIn.from,
          ends: standIn.to,
          made_at: now,
        })
        .execute();
      const about = { tenantId, subject: 'stand-in', subjectId: standInId } as const;
      const due = standIn.from > dayInCopenhagen(now) ? copenhagenTime(standIn.from, toldAt) : now;
      await planMessages<typeof standInMessages>(tx, { ...about, now, newId: parts.newId }, [
        { kind: 'tell-stand-in', due },
      ]);
      const facts = { for: personId, by: standIn.personId, from: standIn.from, to: standIn.to };
      await appendLog(tx, { ...about, actorId: personId, at: now }, [{ verb: 'stand-in-set', facts }]);
    }
    const shown = await readStandIn(tx, tenantId, personId);
    return { standIn: shown ? { person: shown.person, from: shown.from, to: shown.to } : null };
  });
  parts.kick();
  return answer;
};

const checkPerson = async (tx: Tx, { tenantId, personId }: Caller, deputyId: string): Promise<void> => {
  const found = (await peopleById(tx, tenantId, [deputyId])).get(deputyId);
  if (deputyId === personId || found?.kind !== 'member' || !found.canSignIn)
    throw new Refusal('no-such-person', { fields: [{ field: 'standIn.personId', code: 'no-such-person' }] });
};

const end = async (tx: Tx, { tenantId, personId }: Caller, standInId: string, now: Date): Promise<void> => {
  const about = { tenantId, subject: 'stand-in', subjectId: standInId } as const;
  await lockChain(tx, about);
  await tx
    .updateTable('review_stand_ins')
    .set({ ended_at: now })
    .where('tenant_id', '=', tenantId)
    .where('stand_in_id', '=', standInId)
    .execute();
  await appendLog(tx, { ...about, actorId: personId, at: now }, [{ verb: 'stand-in-ended' }]);
};
