import { Trouble } from '../../microsoft/trouble.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { mailAfter } from '../../outbox/mail-after.ts';
import { keepSteps } from '../../outbox/record.ts';
import type { Activity } from '../../texts/activities.ts';
import { mailTexts } from '../../texts/mails.ts';
import type { Senders } from '../delivery.ts';
import { mailFactsOf, spoken } from './mail-facts.ts';
import { mailTeam } from './mail-team.ts';
import { readTeamElseDpo } from './read-team.ts';
import { sendToPerson } from './send-to-person.ts';
import { isSurelyUnwritten, type Note, writeUnderCard } from './write-under-card.ts';

export type Saying = Note & {
  /** Who gets it in the activity feed besides. */
  readonly people: readonly string[];
  readonly activity: Activity;
  /** The second line there. */
  readonly preview: string;
};

type At = { readonly parts: Senders; readonly row: Claimed; readonly steps: ReadonlySet<string> };

/** Kept before a write to the channel, and taken back where it surely did not arrive. */
const began = 'channel?';

/**
 * Sends a message about a case under its card in the channel and to people's activity feeds, each once; by mail to the
 * team where the channel cannot be written to. Steps done are kept, so that a retry does the rest. Where it is uncertain
 * whether the channel has it - Teams has no way to ask - it is not written there again: the whole team gets it in the
 * feed instead, where a repeat replaces the first.
 * @returns `mail` when the channel was replaced by mail
 * @throws Trouble when a step is left to retry
 */
export const sendToTeam = async ({ parts, row, steps }: At, saying: Saying): Promise<'channel' | 'mail'> => {
  const done = new Set(steps);
  const troubles: Trouble[] = [];
  const keep = async (name: string, is: boolean): Promise<void> => {
    if (is) done.add(name);
    else done.delete(name);
    await keepSteps(parts, row, done);
  };
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    if (done.has(name)) return;
    try {
      await act();
      await keep(name, true);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      troubles.push(error);
    }
  };
  const write = async (): Promise<void> => {
    try {
      await writeUnderCard(parts, row, saying, () => keep(began, true));
    } catch (error) {
      if (isSurelyUnwritten(error) && done.has(began)) await keep(began, false);
      throw error;
    }
  };
  if (!done.has('mail') && !done.has(began)) await step('channel', write);
  const perhaps = done.has(began) && !done.has('channel');
  const people = perhaps ? await withTeam(parts, row, saying.people) : saying.people;
  const silent = !done.has('channel') && !perhaps && isTimeForMail(parts, row, troubles);
  if (silent || (perhaps && people.length === 0)) await step('mail', () => mail(parts, row, saying));
  for (const personId of people) await step(personId, () => tellMember(parts, row, saying, personId));
  const [first, ...more] = troubles.filter((trouble) => isLeft(trouble, done));
  if (first) throw more.find(({ uncertain }) => uncertain) ?? first;
  return done.has('mail') ? 'mail' : 'channel';
};

// The mail, or the team's feeds, replace the channel: its trouble no longer needs a retry.
const isLeft = ({ part }: Trouble, done: ReadonlySet<string>): boolean =>
  !(done.has('mail') || done.has(began)) || (part !== 'bot-in-team' && part !== 'channel');

const withTeam = async (parts: Senders, row: Claimed, people: readonly string[]): Promise<readonly string[]> => {
  const team = await readTeamElseDpo(parts, row.tenantId);
  return [...new Set([...people, ...team.map(({ personId }) => personId)])];
};

const isTimeForMail = (parts: Senders, row: Claimed, troubles: readonly Trouble[]): boolean =>
  troubles.some(({ permanent }) => permanent) || parts.now().getTime() - row.plannedAt.getTime() >= mailAfter;

const mail = async (parts: Senders, row: Claimed, { brief, title, lines }: Saying): Promise<void> => {
  const text = mailTexts[spoken].instead(title, lines, mailFactsOf(parts, brief));
  const { tenantId, outboxId } = row;
  const sent = await mailTeam(parts, { tenantId, settings: brief.settings, key: outboxId, mail: text });
  if (sent === 0) throw new Trouble({ part: 'mail', code: 'nobody-to-mail' });
};

const tellMember = (
  parts: Senders,
  row: Claimed,
  { brief, title, lines, activity, preview }: Saying,
  personId: string,
) =>
  sendToPerson(parts, row, {
    personId,
    activity,
    preview,
    subPage: brief.address,
    mail: () => mailTexts[spoken].instead(title, lines, mailFactsOf(parts, brief)),
    from: brief.settings.deskMailbox,
  });
