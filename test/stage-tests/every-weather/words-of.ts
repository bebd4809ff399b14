import type { CallFailed } from '#addin/api.ts';
import { da as desk } from '#addin/texts/desk.ts';
import { da as setup } from '#addin/texts/setup.ts';
import { da as steps } from '#addin/texts/setup-steps.ts';
import { databaseAway } from '#functions/texts/database-away.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
import { type RefusalCode, refusalCodes } from '#shared/refusals/codes.ts';
import type { No, Wrong } from './weather.ts';

/** What a person's screen shows when a call failed (addin/look/ProblemMessage.tsx). */
export const shownFor = ({ problem, kind }: CallFailed): string => problem?.detail ?? desk.failures[kind].body;

const isCode = (no: string | undefined): no is RefusalCode => no !== undefined && Object.hasOwn(refusalCodes, no);

export const noOf = ({ problem, kind }: CallFailed): No => (isCode(problem?.code) ? problem.code : kind);

/** The sentences a no may be told with, each of which says what to do. */
export const sentencesFor = (no: No): readonly string[] => {
  if (no === 'database-unavailable') return Object.values(databaseAway.da).map(({ detail }) => detail);
  return [isCode(no) ? refusalTexts.da.refusal(no).detail : desk.failures[no].body];
};

/** What the set-up page says of a part that does not work: what passes by itself, or the steps to take. */
export const adviceFor = (cause: NonNullable<Wrong[keyof Wrong]>): readonly string[] =>
  cause === 'silent' || cause === 'busy'
    ? [setup.passes, setup.nothingToDo]
    : [steps[cause].says, ...steps[cause].steps];
