import type { z } from 'zod';
import type { CardAction } from '../../microsoft/adaptive-card.ts';
import type { CardData } from '../../subject/subject.ts';
import type { BreachWords } from '../texts/words.ts';

/** Asks for the reason before it asks the desk. */
export const notABreachButton = (data: CardData, t: BreachWords): CardAction => ({
  type: 'Action.ShowCard',
  title: t.notABreach,
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.Text',
        id: 'reason',
        label: t.reason,
        placeholder: t.reasonHint,
        isMultiline: true,
        isRequired: true,
        errorMessage: t.reasonMissing,
        maxLength: 2000,
      },
    ],
    actions: [{ type: 'Action.Execute', verb: 'not-a-breach', title: t.save, data }],
  },
});

/** The fault of the reason typed there, in words; undefined where the fault is another field's. */
export const reasonFault = (error: z.ZodError, t: BreachWords): string | undefined => {
  const issue = error.issues.find(({ path }) => path[0] === 'reason');
  if (!issue) return undefined;
  if (issue.code === 'too_big') return t.reasonTooLong(Number(issue.maximum));
  const custom = issue.code === 'custom' ? issue.params?.code : undefined;
  return custom === 'empty' ? t.reasonMissing : t.reasonUnreadable;
};
