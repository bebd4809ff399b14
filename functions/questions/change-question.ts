import type { Caller } from '#shared/people/caller.ts';
import { type Change, type Changed, changeCase } from '../cases/change.ts';
import type { Parts } from '../parts.ts';
import type { Locked } from '../subject/subject.ts';
import { type QuestionRow, readQuestion } from './question-row.ts';

export type LockedQuestion = Locked & { readonly row: QuestionRow };

/**
 * As changeCase, for a question: with its own columns to decide by.
 * @throws Refusal those of changeCase; `not-found` for a case that is about something else
 */
export const changeQuestion = (
  parts: Parts,
  caller: Caller,
  asked: Parameters<typeof changeCase>[2],
  decide: (locked: LockedQuestion) => Change | Promise<Change>,
): Promise<Changed> =>
  changeCase(parts, caller, asked, async (locked) =>
    decide({ ...locked, row: await readQuestion(locked.tx, locked.row) }),
  );
