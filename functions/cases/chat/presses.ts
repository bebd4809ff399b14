/** The verbs of the buttons on cards in reporters' chats, and the field that is sent with two of them. */
export const chatVerbs = {
  helped: 'answer-helped',
  again: 'ask-again',
  answer: 'answer-enquiry',
  doNotKnow: 'enquiry-unknown',
} as const;
export const writtenField = 'written';

/** What such a button carries: which text of which case its card shows. */
export type ChatCardData = { readonly caseId: string; readonly textId: string };
