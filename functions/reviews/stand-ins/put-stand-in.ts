import { Refusal } from '#shared/refusals/refusal.ts';
import type { StandInView } from '#shared/reviews/answering/stand-ins.ts';
import { copenhagenTime, dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { peopleById } from '../directory/people.ts';
import type { standInMessages } from '../messages.ts';
import { readStandIn } from './read-stand-in.ts';

/** When people are at work, and the day is before them. */
const toldAt = '08:00';

/** For whom one stands in, and who says so. */
type Whose = { readonly tenantId: string; readonly personId: string; readonly by: string };
type Wanted = { readonly personId: string; readonly from: string; readonly to: string };

/** Names a stand-in in place of the one before (null: nobody), and plans that the new one is told on the first day. */
export const putStandIn = async (
  tx: Tx,
  parts: Pick<Parts, 'now' | 'newId'>,
  whose: Whose,
  standIn: Wanted | null,
): Promise<StandInView | null> => {
  const { tenantId, personId } = whose;
  const now = parts.now();
  const before = await readStandIn(tx, tenantId, personId);
  const isSame =
    before?.person.personId === standIn?.personId && before?.from === standIn?.from && before?.to === standIn?.to;
  if (!isSame && before) await end(tx, whose, before.standInId, now);
  if (!isSame && standIn) await begin(tx, parts, whose, standIn);
  const shown = await readStandIn(tx, tenantId, personId);
  return shown ? { person: shown.person, from: shown.from, to: shown.to } : null;
};

/** @throws Refusal `no-such-person`: not an employee who can sign in, or the person in question */
export const checkStandIn = async (tx: Tx, { tenantId, personId }: Whose, deputyId: string, field: string) => {
  const found = (await peopleById(tx, tenantId, [deputyId])).get(deputyId);
  if (deputyId === personId || found?.kind !== 'member' || !found.canSignIn)
    throw new Refusal('no-such-person', { fields: [{ field, code: 'no-such-person' }] });
};

const begin = async (
  tx: Tx,
  parts: Pick<Parts, 'now' | 'newId'>,
  { tenantId, personId, by }: Whose,
  standIn: Wanted,
): Promise<void> => {
  const now = parts.now();
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
  await appendLog(tx, { ...about, actorId: by, at: now }, [{ verb: 'stand-in-set', facts }]);
};

const end = async (tx: Tx, { tenantId, by }: Whose, standInId: string, now: Date): Promise<void> => {
  const about = { tenantId, subject: 'stand-in', subjectId: standInId } as const;
  await lockChain(tx, about);
  await tx
    .updateTable('review_stand_ins')
    .set({ ended_at: now })
    .where('tenant_id', '=', tenantId)
    .where('stand_in_id', '=', standInId)
    .execute();
  await appendLog(tx, { ...about, actorId: by, at: now }, [{ verb: 'stand-in-ended' }]);
};
