import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { MailText } from '../teams/texts/mails.ts';
import type { Senders } from './delivery.ts';
import { readTeam } from './read-team.ts';

type Letter = {
  readonly tenantId: string;
  readonly settings: DeskSettings;
  readonly key: string;
  readonly mail: MailText;
};

/**
 * Mails the team: to its own address, else to each member. Sent from the desk's mailbox; where none is named, from the
 * recipient's own, so that it arrives all the same.
 * @returns how many mails went out; 0 when there is nobody to write to
 * @throws GraphTrouble; a repeat arrives once, because the message id is made from the key
 */
export const mailTheTeam = async (parts: Senders, { tenantId, settings, key, mail }: Letter): Promise<number> => {
  const members = await readTeam(parts, tenantId, 'Gdpr.Team');
  const to = settings.teamMail ? [settings.teamMail] : members.map(({ userName }) => userName).filter(Boolean);
  for (const [index, address] of to.entries()) {
    const from = settings.deskMailbox || address;
    await parts.graph.sendMail(tenantId, { ...mail, from, to: address, key: `${key}-${index}` });
  }
  return to.length;
};
