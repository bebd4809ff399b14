import { z } from 'zod';
import type { StageProcess } from './stage-process.ts';

const message = z.object({
  id: z.string(),
  conversation: z.string(),
  to: z.string(),
  text: z.string().nullable(),
  card: z.unknown(),
  sentAt: z.string(),
  updatedAt: z.string().nullish(),
  revisions: z.array(z.unknown()),
});
export type Message = z.infer<typeof message>;

/** Everything the desk posted in Teams, oldest first: cards, the messages under them, and the activity feed. */
export const toldIn = async (stage: StageProcess): Promise<Message[]> =>
  z.array(message).parse(await stage.get('/stage/teams'));

const isFeed = ({ conversation }: Message) => conversation === 'activity-feed';
const isReply = ({ conversation }: Message) => conversation.includes(';messageid=');

export const feedOf = (messages: readonly Message[], personId: string): Message[] =>
  messages.filter((one) => isFeed(one) && one.to === personId);

/** The channel's own posts: one for each case. */
export const postsIn = (messages: readonly Message[]): Message[] =>
  messages.filter((one) => one.conversation.startsWith('19:') && !isReply(one));

export const repliesIn = (messages: readonly Message[]): Message[] => messages.filter(isReply);

const people = z.array(z.object({ id: z.string(), name: z.string(), upn: z.string(), signInName: z.string() }));

export const personCalled = async (stage: StageProcess, signInName: string) => {
  const found = people.parse(await stage.get('/stage/people')).find((one) => one.signInName === signInName);
  if (!found) throw new Error(`no one signs in as ${signInName}`);
  return found;
};
