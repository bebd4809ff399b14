import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import type { MailText } from '../../texts/mails.ts';
import type { Senders } from '../delivery.ts';
import { readTeam } from './read-team.ts';

type Letter = {
  readonly tenantId: string;
  readonly settings: DeskSettings;
  readonly key: string;
  readonly mail: MailText;
};

/**
 * Mails the team: to its own address, else to each member; from the desk's mailbox, the only one Exchange lets it send
 * from (manifest/permissions.md).
 * @returns how many mails went out; 0 when there is no address to write to
 * @throws Trouble `no-mailbox` when the settings name none, and those of Graph; a repeat within the hour arrives once,
 * because the message id is made from the key
 */
export const mailTeam = async (parts: Senders, { tenantId, settings, key, mail }: Letter): Promise<number> => {
  const from = settings.deskMailbox;
  if (!from) throw new Trouble({ part: 'mail', code: 'no-mailbox', permanent: true });
  const members = await readTeam(parts, tenantId, 'Gdpr.Team');
  const to = settings.teamMail ? [settings.teamMail] : members.map(({ mail: address }) => address).filter(Boolean);
  for (const [index, address] of to.entries()) {
    await parts.graph.sendMail(tenantId, { ...mail, from, to: address, key: `${key}-${index}` });
  }
  return to.length;
};
