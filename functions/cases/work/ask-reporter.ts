import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { Locked } from '../../subject/subject.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase, keepText } from '../change.ts';
import { reportersOf } from '../lock-case.ts';

/**
 * Puts an enquiry to one reporter of the case, the first where none is named; no other reporter sees it, and the answer
 * arrives in the case and in that person's own view.
 * @throws Refusal `not-a-reporter` for a person who has not reported it
 */
export const askReporter: UseCase<Routes['askReporter']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, move: 'ask-reporter', once }, async (locked) => {
    const to = await addresseeOf(locked, body.to?.toLowerCase());
    const text = await keepText(locked, caller, 'enquiry', body.text, to);
    return {
      mark: { unanswered: true },
      log: [{ verb: 'asked', facts: { ...text, to } }],
      plan: to === caller.personId ? [] : [{ kind: 'to-reporter', what: 'asked', personId: to, textId: text.textId }],
    };
  });

const addresseeOf = async ({ tx, row }: Locked, wished: string | undefined): Promise<string> => {
  const reporters = (await reportersOf(tx, row)).map(({ person_id }) => person_id);
  const [first] = reporters;
  const found = wished === undefined ? first : reporters.find((one) => one === wished);
  if (found === undefined) throw new Refusal('not-a-reporter', { fields: [{ field: 'to', code: 'not-a-reporter' }] });
  return found;
};
