import type { ActionArray, CardElementArray, ContainerStyle, IAdaptiveCard, ITextRun } from '@microsoft/teams.cards';

/** An Adaptive Card as JSON, of the elements that Teams draws. */
export type Card = IAdaptiveCard & { readonly type: 'AdaptiveCard' };
export type CardElement = CardElementArray[number];
export type CardAction = ActionArray[number];
export type TextRun = ITextRun & { readonly type: 'TextRun' };
export type { ContainerStyle };
