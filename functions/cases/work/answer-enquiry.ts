import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { Parts } from '../../parts.ts';
import type { Locked } from '../../subject/subject.ts';
import type { UseCase } from '../../use-case.ts';
import { type Change, changeCase, keepText } from '../change.ts';
import { reportersOf, sightOfCase } from '../lock-case.ts';
import { waitedFor, wasAsked } from './enquiries.ts';
import { newsForAssignee } from './news.ts';
import { wakenBy } from './wake.ts';

/**
 * A reporter answers the team's enquiry; the assignee is notified. From a reporter who was not asked it is an addition:
 * no reporter answers for another.
 */
export const answerEnquiry: UseCase<Routes['answerEnquiry']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, once }, async (locked) => {
    await onlyReporters(parts, locked, caller);
    if (!(await wasAsked(locked.tx, locked.row, caller.personId))) return addition(parts, locked, caller, body.text);
    const text = await keepText(locked, caller, 'answer', body.text);
    const waiting = (await waitedFor(locked.tx, locked.row)).filter((personId) => personId !== caller.personId);
    return wakenBy(parts, locked, caller, {
      mark: { unanswered: waiting.length > 0 },
      log: [{ verb: 'answered', facts: text }],
      plan: await newsForAssignee(locked, caller, 'answered'),
    });
  });

/** The reporter adds something, also after the case was closed: what was forgotten must not be lost. */
export const addToCase: UseCase<Routes['addToCase']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, once }, async (locked) => {
    await onlyReporters(parts, locked, caller);
    return addition(parts, locked, caller, body.text);
  });

const addition = async (parts: Parts, locked: Locked, caller: Caller, words: string): Promise<Change> => {
  const text = await keepText(locked, caller, 'addition', words);
  const plan = await newsForAssignee(locked, caller, 'added');
  return wakenBy(parts, locked, caller, { log: [{ verb: 'added', facts: text }], plan });
};

const onlyReporters = async (parts: Parts, { tx, row }: Locked, caller: Caller): Promise<void> => {
  await sightOfCase(parts, tx, caller, row);
  const reporters = await reportersOf(tx, row);
  if (!reporters.some(({ person_id }) => person_id === caller.personId)) throw new Refusal('not-for-you');
};
