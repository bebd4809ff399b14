import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../http/use-case.ts';
import type { Planned } from '../outbox/telling.ts';
import { type CaseRow, sightOfCase } from './case-row.ts';
import { changeCase, keepText } from './change.ts';

const tellHolder = ({ taken_by }: CaseRow, what: 'answered' | 'added'): Planned[] =>
  taken_by ? [{ kind: 'to-holder', what, personId: taken_by }] : [];

/** The reporter answers what the team asked; whoever has the case is told. Nobody but a reporter may. */
export const answerQuestion: UseCase<Routes['answerQuestion']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { breachId: params.breachId, once }, async (open) => {
    await onlyReporters(open.tx, caller, open.row);
    const text = await keepText(open, caller, 'answer', body.text);
    return {
      mark: { unanswered: false },
      log: [{ verb: 'answered', facts: text }],
      tell: tellHolder(open.row, 'answered'),
    };
  });

/** The reporter adds something, also after the case was closed: what was forgotten must not be lost. */
export const addToReport: UseCase<Routes['addToReport']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { breachId: params.breachId, once }, async (open) => {
    await onlyReporters(open.tx, caller, open.row);
    const text = await keepText(open, caller, 'addition', body.text);
    return { log: [{ verb: 'added', facts: text }], tell: tellHolder(open.row, 'added') };
  });

const onlyReporters = async (...[tx, caller, row]: Parameters<typeof sightOfCase>): Promise<void> => {
  await sightOfCase(tx, caller, row);
  const reporter = await tx
    .selectFrom('breach_reporters')
    .select('person_id')
    .where('tenant_id', '=', row.tenant_id)
    .where('breach_id', '=', row.breach_id)
    .where('person_id', '=', caller.personId)
    .executeTakeFirst();
  if (!reporter) throw new Refusal('not-for-you');
};
