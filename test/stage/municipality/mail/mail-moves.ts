import type { Journal } from '../../journal.ts';
import type { Municipality } from '../municipality.ts';
import type { Person } from '../person.ts';
import type { Mail, MailFolder } from './mail.ts';
import { mailboxOf } from './mailboxes.ts';
import { moved } from './write-mail.ts';

/** Stands in the journal among the mails that were sent, so that both happen again in their order. */
export type MailMove = { tenantId: string; ownerId: string; movedId: string; folder: MailFolder };

/** Moves a mail, by any of its ids, to another folder of its mailbox; undefined when there is none. Journaled. */
export const moveMailIn = (
  municipality: Municipality,
  journal: Pick<Journal, 'append'>,
  owner: Person,
  { id, folder }: { readonly id: string; readonly folder: MailFolder },
): Mail | undefined => {
  const move = { tenantId: owner.tenantId, ownerId: owner.id, movedId: id, folder };
  const after = putMove(municipality, move);
  if (after) journal.append('mail', move);
  return after;
};

/** The same without the journal, as when it is read. */
export const putMove = (municipality: Municipality, { tenantId, ownerId, movedId, folder }: MailMove) => {
  const owner = municipality.tenants.get(tenantId)?.people.get(ownerId);
  if (!owner) return undefined;
  const { mails } = mailboxOf(municipality, owner);
  const at = mails.findIndex((mail) => mail.id === movedId || mail.ewsId === movedId);
  const mail = mails[at];
  if (!mail) return undefined;
  const after = moved(mail, folder);
  mails[at] = after;
  return after;
};
