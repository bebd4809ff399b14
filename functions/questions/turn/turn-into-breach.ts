import { type Report, report } from '#shared/breaches/report.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { BodyOf } from '#shared/routes/route.ts';
import { type ReadMoment, readAwareness } from '../../breaches/decide/read-moment.ts';
import { ownBreach } from '../../breaches/own-breach.ts';
import { becomeBreach } from '../../breaches/report/become-breach.ts';
import { planManager, planUntaken } from '../../cases/clock/plans.ts';
import { restartClock } from '../../cases/clock/restart-clock.ts';
import { reportersOf } from '../../cases/lock-case.ts';
import { newsForAssignee } from '../../cases/work/news.ts';
import { dropOpen } from '../../outbox/drop-open.ts';
import type { Planned } from '../../outbox/messages.ts';
import { hasLeftTeam } from '../../people/is-of-team.ts';
import type { CaseSet } from '../../subject/case-row.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { endProposal } from '../answer/proposals.ts';
import { changeQuestion, type LockedQuestion } from '../change-question.ts';
import { noteChange } from '../index/note-change.ts';
import { mailOf } from '../question-row.ts';

type Body = BodyOf<Routes['turnIntoBreach']>;

/**
 * Makes a breach of what was asked. Number, texts, asker and log stay; the card changes in place. The municipality knew of it
 * when its employee had found it (Datatilsynet 2020-442-8866), and that was, at the latest, when it was asked: this counts
 * unless it was found before that. Where only a later text told of it, the time is moved afterwards, with a reason, as of every
 * breach.
 * @throws Refusal those of readAwareness; `faulty-fields` for a time after it was asked
 */
export const turnIntoBreach: UseCase<Routes['turnIntoBreach']> = (parts, caller, { params, body, once }) => {
  const asked = { caseId: params.caseId, version: body.version, once, move: 'turn-into-breach' } as const;
  return changeQuestion(parts, caller, asked, async (locked) => {
    const { tx, row, now } = locked;
    const found = foundIn(body, row.received_at, now);
    const { settings } = await readTenant(tx, caller.tenantId);
    const times = { found, occurred: undefined };
    const given = { parts, caller, report: reportOf(locked, body), times, textId: await questionTextOf(locked) };
    const { breach, facts, linked } = await becomeBreach(locked, given);
    await endProposal(tx, row);
    await noteChange(tx, row);
    const deadline = notifyAuthorityBy(found.at);
    const state = await stateAfter(locked);
    const isNewAgain = state.state === 'new' && row.state !== 'new';
    if (isNewAgain) await dropOpen(tx, row, 'untaken', now);
    const open = { ...breach, ...state, clock_stopped_at: null };
    return {
      set: { ...state, subject: 'breach', clock_stopped_at: null },
      log: [{ verb: 'turned-into-breach', facts: { ...facts, aware: found.at.toISOString() } }, ...linked],
      plan: [
        { kind: 'card' },
        ...(body.dataKinds.includes('protected-address') ? [{ kind: 'urgent' as const }] : []),
        ...planManager(row.manager_id, { known: now, deadline }, settings),
        ...(await restartClock({ ...locked, row: open }, ownBreach(open))),
        ...(isNewAgain ? planUntaken(now, deadline, settings) : []),
        ...(await newsForAsker(locked, caller.personId)),
        ...(await newsForAssignee<'from-question'>(locked, caller, 'from-question')),
      ],
    };
  });
};

const foundIn = ({ found }: Body, asked: Date, now: Date): ReadMoment => {
  if (!found) return { at: asked, estimated: false };
  const read = readAwareness('found', found, now);
  // A day without time of day begins before it was asked on that day.
  if (read.at > asked) throw new Refusal('faulty-fields', { fields: [{ field: 'found', code: 'found-after-asked' }] });
  return read;
};

const reportOf = ({ row }: LockedQuestion, { kind, people, dataKinds }: Body): Report => {
  const mail = mailOf(row);
  return { ...report.parse({ kind, door: 'teams', people, dataKinds, found: { when: '' } }), ...(mail && { mail }) };
};

/** The text that asked first. */
const questionTextOf = async ({ tx, row }: LockedQuestion): Promise<string | undefined> => {
  const text = await tx
    .selectFrom('case_texts')
    .select('text_id')
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .where('kind', '=', 'description')
    .orderBy('at')
    .executeTakeFirst();
  return text?.text_id;
};

/** One that was answered is open again, of whom it was, unless they have left the team. */
const stateAfter = async ({ tx, row }: LockedQuestion): Promise<Pick<Required<CaseSet>, 'state' | 'taken_by'>> => {
  const { state, taken_by } = row;
  if (state !== 'closed') return { state, taken_by };
  const hasLeft = taken_by === null || (await hasLeftTeam(tx, row.tenant_id, taken_by));
  return hasLeft ? { state: 'new', taken_by: null } : { state: 'taken', taken_by };
};

const newsForAsker = async ({ tx, row }: LockedQuestion, byId: string): Promise<readonly Planned[]> =>
  (await reportersOf(tx, row))
    .filter(({ person_id }) => person_id !== byId)
    .map(({ person_id }) => ({ kind: 'to-reporter', what: 'from-question', personId: person_id }));
