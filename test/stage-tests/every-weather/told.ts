import { z } from 'zod';
import { cardTexts } from '#functions/texts/cards.ts';
import type { WeatherStage } from './stage-process.ts';

const message = z.object({
  id: z.string(),
  conversation: z.string(),
  to: z.string(),
  text: z.string().nullable(),
  sentAt: z.string(),
});
const mails = z.array(z.object({ subject: z.string(), body: z.unknown(), sentDateTime: z.string() }));

/** Something the desk has told: where, to whom, in which words, when. */
export type Told = {
  readonly id: string;
  readonly where: 'post' | 'reply' | 'chat' | 'feed' | 'mail';
  readonly place: string;
  readonly text: string;
  /** Whether it is the card of a case. */
  readonly isCard: boolean;
  readonly at: Date;
};

const cardTitles = [cardTexts.da.newCase(''), cardTexts.da.changedCase('')];

const whereIs = (conversation: string): Told['where'] => {
  if (conversation === 'activity-feed') return 'feed';
  if (!conversation.startsWith('19:')) return 'chat';
  return conversation.includes(';messageid=') ? 'reply' : 'post';
};

/** Everyone who may be told something and stays to the end. */
const receivers = ['maja', 'leo', 'birgit', 'sofie', 'jonas', 'dorte', 'adam', 'nete'] as const;
/** The members of the team: each is mailed where the municipality has named no address of the team's. */
export const team = ['sofie', 'jonas'] as const;

export const mailedTo = async (stage: WeatherStage, person: string): Promise<Told[]> =>
  mails.parse(await stage.get(`/stage/mail/${person}`)).map(({ subject, body, sentDateTime }, index) => ({
    id: `${person}/${index}`,
    where: 'mail',
    place: person,
    text: `${subject}\n${JSON.stringify(body)}`,
    isCard: false,
    at: new Date(sentDateTime),
  }));

/** What the desk has posted in Teams: in channels, chats and people's activity feeds. */
export const toldInTeams = async (stage: WeatherStage): Promise<Told[]> =>
  z
    .array(message)
    .parse(await stage.get('/stage/teams'))
    .map(({ id, conversation, to, text, sentAt }) => ({
      id,
      where: whereIs(conversation),
      place: `${conversation} ${to}`,
      text: text ?? '',
      isCard: whereIs(conversation) === 'post' && cardTitles.some((title) => (text ?? '').startsWith(title)),
      at: new Date(sentAt),
    }));

/** Everything the desk has told anyone. */
export const allTold = async (stage: WeatherStage): Promise<Told[]> => {
  const boxes = await Promise.all(receivers.map((person) => mailedTo(stage, person)));
  return [...(await toldInTeams(stage)), ...boxes.flat()];
};

/** The cards of a case in any channel. */
export const cardsOf = (told: readonly Told[], reference: string): Told[] =>
  told.filter(({ isCard, text }) => isCard && text.includes(reference));
