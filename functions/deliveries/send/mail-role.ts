import type { Role } from '#shared/people/roles.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import type { MailText } from '../../texts/mails.ts';
import type { Senders } from '../delivery.ts';
import { readTeam } from './read-team.ts';

type Letter = {
  readonly tenantId: string;
  readonly role: Role;
  readonly settings: DeskSettings;
  readonly key: string;
  readonly mail: MailText;
};

/**
 * Mails all holders of a role, from the desk's mailbox.
 * @returns how many mails went out
 * @throws Trouble `no-mailbox`, and those of Graph; a repeat within the hour arrives once
 */
export const mailRole = async (parts: Senders, { tenantId, role, settings, key, mail }: Letter): Promise<number> => {
  const from = settings.deskMailbox;
  if (!from) throw new Trouble({ part: 'mail', code: 'no-mailbox', permanent: true });
  const people = await readTeam(parts, tenantId, role);
  const to = people.map(({ mail: address }) => address).filter(Boolean);
  for (const [index, address] of to.entries())
    await parts.graph.sendMail(tenantId, { ...mail, from, to: address, key: `${key}-${role}-${index}` });
  return to.length;
};
