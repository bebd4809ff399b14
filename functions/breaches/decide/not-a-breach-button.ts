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
