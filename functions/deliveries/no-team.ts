import { tabLink } from '#shared/addresses/tab-link.ts';
import { readChannel } from '../cards/channel.ts';
import { inTenant } from '../database/transaction.ts';
import { refreshDirectory } from '../directory/refresh.ts';
import { appIdIn } from '../links.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Claimed } from '../outbox/claim.ts';
import type { tenantMessages } from '../outbox/messages.ts';
import { dropped } from '../outbox/outcome.ts';
import { keepSteps } from '../outbox/record.ts';
import { holdersOf, mayRolesHaveChanged } from '../people/holders.ts';
import { noteCard } from '../teams/note-card.ts';
import { readTenant } from '../tenant.ts';
import { noTeamTexts } from '../texts/no-team.ts';
import type { DeliverIn, Senders } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';

/**
 * Reports that the team has no members, unless it has some again: once in the channel, which former members still see,
 * and by mail to the team's own address, the DPO and the administrators.
 */
export const deliverNoTeam: DeliverIn<typeof tenantMessages, 'no-team'> = async ({ parts, row, steps }) => {
  if (await isThereATeam(parts, row.tenantId)) return dropped;
  const isInChannel = steps.has('channel') || (await sayInChannel(parts, row));
  try {
    if ((await mailAll(parts, row)) === 0) throw new Trouble({ part: 'mail', code: 'nobody-to-mail', permanent: true });
  } catch (error) {
    // No retry will find a mailbox or an address to write to; the channel has it, and the setup page says it.
    if (!(error instanceof Trouble && error.permanent && isInChannel)) throw error;
  }
  return { end: 'done' };
};

const isThereATeam = async (parts: Senders, tenantId: string): Promise<boolean> => {
  if (await mayRolesHaveChanged(parts, tenantId)) await refreshDirectory(parts, tenantId).catch(onlyTrouble);
  return (await inTenant(parts.db, tenantId, (tx) => holdersOf(tx, tenantId, 'Gdpr.Team'))).length > 0;
};

// Without Graph the last reading holds.
const onlyTrouble = (error: unknown): void => {
  if (!(error instanceof Trouble)) throw error;
};

const { title, lines, open } = noTeamTexts[spoken];

/** @returns whether the channel may have it: where that is uncertain it is not written again */
const sayInChannel = async (parts: Senders, row: Claimed): Promise<boolean> => {
  const channel = await inTenant(parts.db, row.tenantId, (tx) => readChannel(tx, row.tenantId));
  if (!channel) return false;
  const opens = [{ title: open, appId: appIdIn(parts.settings, row.tenantId) }];
  try {
    await parts.teams.post(channel, noteCard({ title, lines, tone: 'alarm', opens }), title);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (!error.uncertain) return false;
  }
  await keepSteps(parts, row, new Set(['channel']));
  return true;
};

const mailAll = async (parts: Senders, { tenantId, outboxId }: Claimed): Promise<number> => {
  const { settings, holders } = await inTenant(parts.db, tenantId, async (tx) => ({
    settings: (await readTenant(tx, tenantId)).settings,
    holders: [...(await holdersOf(tx, tenantId, 'Gdpr.Dpo')), ...(await holdersOf(tx, tenantId, 'Gdpr.Admin'))],
  }));
  const from = settings.deskMailbox;
  if (!from) throw new Trouble({ part: 'mail', code: 'no-mailbox', permanent: true });
  const text = [...lines, `${open}: ${tabLink(appIdIn(parts.settings, tenantId))}`].join('\n\n');
  const addresses = new Set([settings.teamMail, ...holders.map(({ mail }) => mail)].filter(Boolean));
  for (const [index, to] of [...addresses].entries())
    await parts.graph.sendMail(tenantId, { from, to, subject: title, text, key: `${outboxId}-${index}` });
  return addresses.size;
};
