import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { wakenBy } from '../breaches/wake.ts';
import type { UseCase } from '../use-case.ts';
import { reportersOf, sightOfCase } from './case-row.ts';
import { type Change, changeCase, keepText, type Open } from './change.ts';
import { waitedFor, wasAsked } from './enquiries.ts';
import { tellHolder } from './holder.ts';

/**
 * A reporter answers what the team asked that person; whoever has the case is told. From a reporter who was not asked it is
 * an addition: nobody answers for another.
 */
export const answerQuestion: UseCase<Routes['answerQuestion']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { breachId: params.breachId, once }, async (open) => {
    await onlyReporters(open, caller);
    if (!(await wasAsked(open.tx, open.row, caller.personId))) return addition(open, caller, body.text);
    const text = await keepText(open, caller, 'answer', body.text);
    const waiting = (await waitedFor(open.tx, open.row)).filter((personId) => personId !== caller.personId);
    return wakenBy(open, caller, {
      mark: { unanswered: waiting.length > 0 },
      log: [{ verb: 'answered', facts: text }],
      tell: await tellHolder(open, caller, 'answered'),
    });
  });

/** The reporter adds something, also after the case was closed: what was forgotten must not be lost. */
export const addToReport: UseCase<Routes['addToReport']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { breachId: params.breachId, once }, async (open) => {
    await onlyReporters(open, caller);
    return addition(open, caller, body.text);
  });

const addition = async (open: Open, caller: Caller, words: string): Promise<Change> => {
  const text = await keepText(open, caller, 'addition', words);
  const tell = await tellHolder(open, caller, 'added');
  return wakenBy(open, caller, { log: [{ verb: 'added', facts: text }], tell });
};

const onlyReporters = async ({ tx, row }: Open, caller: Caller): Promise<void> => {
  await sightOfCase(tx, caller, row);
  const reporters = await reportersOf(tx, row);
  if (!reporters.some(({ person_id }) => person_id === caller.personId)) throw new Refusal('not-for-you');
};
