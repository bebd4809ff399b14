import type { Incoming } from '../incoming.ts';

/** Where an answer of the team comes, seen from where one writes: in this very chat, or in one's own chat with the bot. */
export type AnswersIn = 'here' | 'ownChat';

export const answersIn = ({ conversation }: Pick<Incoming, 'conversation'>): AnswersIn =>
  conversation.conversationType === 'personal' ? 'here' : 'ownChat';
