import { readCard, readChannel } from '../../cards/channel.ts';
import type { Brief } from '../../cases/brief.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { appIdIn } from '../../links.ts';
import { TeamsTrouble, Trouble } from '../../microsoft/trouble.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { noteCard, type Tone } from '../../teams/note-card.ts';
import { cardTexts } from '../../texts/cards.ts';
import type { Senders } from '../delivery.ts';
import { spoken } from './mail-facts.ts';

export type Note = {
  readonly brief: Brief;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tone: Tone;
};

/** How long it waits for a card that is being tried, to be its reply rather than a message of its own. */
const cardFirst = 2 * 60_000;

/**
 * Writes under a case's card in the channel; as a new message where there is no card, or Teams has not given its id.
 * @param began called right before the first call
 * @throws TeamsTrouble
 */
export const writeUnderCard = async (
  parts: Senders,
  row: Claimed,
  { brief, title, lines, tone }: Note,
  began: () => Promise<void>,
): Promise<void> => {
  const { card, channel, coming } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    card: await readCard(tx, row.tenantId, brief.caseId),
    channel: await readChannel(tx, row.tenantId),
    coming: await isCardComing(tx, row),
  }));
  const place = card?.channel ?? channel;
  if (!place) throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
  const early = parts.now().getTime() - row.plannedAt.getTime() < cardFirst;
  if (!card && coming && early) throw new TeamsTrouble({ part: 'channel', code: 'card-comes-first' });
  const open = {
    title: cardTexts[spoken].open,
    appId: appIdIn(parts.settings, row.tenantId),
    subPage: brief.address,
  };
  const heading = `${brief.reference} · ${title}`;
  const note = noteCard({ title: heading, lines, tone, opens: [open] });
  await began();
  if (card?.activityId && (await parts.teams.reply(place, card.activityId, note, heading)) === 'replied') return;
  await parts.teams.post(place, note, heading);
};

const isCardComing = async (tx: Tx, { tenantId, subjectId }: Claimed): Promise<boolean> => {
  const open = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', subjectId)
    .where('kind', '=', 'card')
    .where('state', '=', 'open')
    .executeTakeFirst();
  return open !== undefined;
};

/** Whether trouble leaves it certain that nothing was written. */
export const isSurelyUnwritten = (error: unknown): error is Trouble => error instanceof Trouble && !error.uncertain;
