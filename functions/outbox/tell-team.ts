import { inTenant, type Tx } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Activity } from '../teams/activities.ts';
import type { Brief } from '../teams/brief.ts';
import { noteCard, type Tone } from '../teams/cards/note-card.ts';
import { readCard, readChannel } from '../teams/channel.ts';
import { cardTexts } from '../teams/texts/cards.ts';
import { mailTexts } from '../teams/texts/mails.ts';
import { TeamsTrouble } from '../teams/trouble.ts';
import type { Claimed } from './claim.ts';
import type { Senders } from './delivery.ts';
import { lookFirst } from './look-first.ts';
import { mailFactsOf, spoken } from './mail-facts.ts';
import { mailTheTeam } from './mail-the-team.ts';
import { keepTold } from './record.ts';
import { tellPerson } from './tell-person.ts';

export type Saying = {
  readonly brief: Brief;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tone: Tone;
  /** Who gets it in the activity feed besides. */
  readonly people: readonly string[];
  readonly activity: Activity;
  /** The second line there, where the activity's own does not say enough. */
  readonly preview?: string | undefined;
};

type At = { readonly parts: Senders; readonly row: Claimed; readonly told: ReadonlySet<string> };

/** How long it waits for a card that is being tried, to stand under it rather than beside it. */
const cardFirst = 2 * 60_000;
/** How long the channel may stay silent before the same is said by mail. */
const mailAfter = 10 * 60_000;

/**
 * Says something about a case under its card in the channel and to people's activity feeds, each once; by mail to the team
 * where the channel cannot be written to. What is done is kept step by step, so that a later try does the rest.
 * @returns `mail` when the channel was replaced by mail
 * @throws Trouble when something is left to try again
 */
export const tellTeam = async ({ parts, row, told }: At, saying: Saying): Promise<'channel' | 'mail'> => {
  const done = new Set(told);
  const troubles: Trouble[] = [];
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    if (done.has(name)) return;
    try {
      await act();
      done.add(name);
      await keepTold(parts, row, done);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      troubles.push(error);
    }
  };
  if (!done.has('mail')) await step('channel', () => write(parts, row, saying));
  if (!done.has('channel') && isTimeForMail(parts, row, troubles)) await step('mail', () => mail(parts, row, saying));
  for (const personId of saying.people) await step(personId, () => tellMember(parts, row, saying, personId));
  // The mail stands for the channel: what kept the channel silent is no longer in the way.
  const left = done.has('mail')
    ? troubles.filter(({ part }) => part !== 'bot-in-team' && part !== 'channel')
    : troubles;
  const [first, ...more] = left;
  if (first) throw more.find(({ uncertain }) => uncertain) ?? first;
  return done.has('mail') ? 'mail' : 'channel';
};

const isTimeForMail = (parts: Senders, row: Claimed, troubles: readonly Trouble[]): boolean =>
  troubles.some(({ permanent }) => permanent) || parts.now().getTime() - row.plannedAt.getTime() >= mailAfter;

const write = async (parts: Senders, row: Claimed, { brief, title, lines, tone }: Saying): Promise<void> => {
  const { card, channel, coming } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    card: await readCard(tx, row.tenantId, brief.breachId),
    channel: await readChannel(tx, row.tenantId),
    coming: await isCardComing(tx, row),
  }));
  const place = card?.channel ?? channel;
  if (!place) throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
  const early = parts.now().getTime() - row.plannedAt.getTime() < cardFirst;
  if (!card && coming && early) throw new TeamsTrouble({ part: 'channel', code: 'card-comes-first' });
  const under = card === undefined ? {} : { under: card.activityId };
  const mark = { key: row.outboxId, since: row.plannedAt, ...under };
  if (row.uncertain && (await lookFirst(parts, row, place, mark)) !== undefined) return;
  const open = {
    title: cardTexts[spoken].open,
    teamsAppId: parts.settings.teamsAppId,
    subPage: `case/${brief.breachId}`,
  };
  const heading = `${brief.reference} · ${title}`;
  const note = noteCard({ key: row.outboxId, title: heading, lines, tone, open });
  try {
    if (card) return void (await parts.teams.reply(place, card.activityId, note, heading));
  } catch (error) {
    // The card was deleted in the channel: it is said at the top instead.
    if (!(error instanceof Trouble) || error.code !== 'gone') throw error;
  }
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

const mail = async (parts: Senders, row: Claimed, { brief, title, lines }: Saying): Promise<void> => {
  const text = mailTexts[spoken].instead(title, lines, mailFactsOf(parts, brief));
  const { tenantId, outboxId } = row;
  const sent = await mailTheTeam(parts, { tenantId, settings: brief.settings, key: outboxId, mail: text });
  if (sent === 0) throw new Trouble({ part: 'mail', code: 'nobody-to-mail' });
};

const tellMember = (
  parts: Senders,
  row: Claimed,
  { brief, title, lines, activity, preview }: Saying,
  personId: string,
) =>
  tellPerson(parts, row, {
    personId,
    activity,
    preview,
    subPage: `case/${brief.breachId}`,
    mail: mailTexts[spoken].instead(title, lines, mailFactsOf(parts, brief)),
    from: brief.settings.deskMailbox || 'own',
  });
