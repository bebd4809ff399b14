import { z } from 'zod';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dropOpen } from '../../outbox/drop-open.ts';
import type { Planned } from '../../outbox/messages.ts';
import { isOfTeam } from '../../people/is-of-team.ts';
import type { Locked } from '../../subject/subject.ts';
import type { UseCase } from '../../use-case.ts';
import { type Change, changeCase } from '../change.ts';
import { type CaseNews, newsForAssignee } from './news.ts';

/** Entries that change nothing: they do not prevent the undoing of a handing over. */
const looks = ['looked', 'evidence-read'];

/**
 * Undoes a handing over or a taking over: the former assignee has the case again. Only the person who did it may, and only
 * while it is the last thing done in the case. Messages that still wait are dropped.
 * @throws Refusal `move-not-allowed` where the last thing done is not the caller's handing over, and where the former
 * assignee has left the team
 */
export const handBackCase: UseCase<Routes['handBackCase']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, version: body.version, once }, async (locked): Promise<Change> => {
    const before = handedOverBy(caller, await lastDone(locked));
    // One who has left the team meanwhile could not even open it.
    if (!before || !(await isOfTeam(locked.tx, caller.tenantId, before)))
      throw new Refusal('move-not-allowed', { subject: locked.row.case_id });
    return {
      set: { taken_by: before },
      log: [{ verb: 'handed-back', facts: { to: before } }],
      plan: [{ kind: 'card' }, ...(await newsOfIt(locked, caller, before))],
    };
  });

type Done = { readonly verb: string; readonly actor_id: string | null; readonly facts: string };

/** The newest entry of the case in which a person did something. */
const lastDone = ({ tx, row }: Locked): Promise<Done | undefined> =>
  tx
    .selectFrom('log_entries')
    .select(['verb', 'actor_id', 'facts'])
    .where('tenant_id', '=', row.tenant_id)
    .where('subject_id', '=', row.case_id)
    .where('actor_id', 'is not', null)
    .where('verb', 'not in', looks)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();

const handedOver = z.object({ from: z.uuid() });

const handedOverBy = (caller: Caller, last: Done | undefined): string | undefined =>
  last?.verb === 'handed-over' && last.actor_id === caller.personId
    ? handedOver.safeParse(JSON.parse(last.facts)).data?.from
    : undefined;

/**
 * Whoever has heard of the handing over hears that it was undone. So does a former assignee who had not heard yet that the
 * case was theirs: that message goes out anew.
 */
const newsOfIt = async (locked: Locked, caller: Caller, before: string): Promise<readonly Planned[]> => {
  const { tx, row, now } = locked;
  const unheard = async (what: CaseNews, personId: string | null) =>
    personId !== null && (await dropOpen(tx, row, 'to-holder', now, { what, personId })) > 0;
  const newKnows = !(await unheard('handed-over', row.taken_by));
  const oldKnows = !(await unheard(row.taken_by === caller.personId ? 'taken-over' : 'handed-on', before));
  const neverHeard = await unheard('handed-over', before);
  return [
    ...(newKnows ? await newsForAssignee(locked, caller, 'handed-on') : []),
    ...((oldKnows || neverHeard) && before !== caller.personId
      ? [{ kind: 'to-holder' as const, what: 'handed-over', personId: before }]
      : []),
  ];
};
