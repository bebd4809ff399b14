import { type Municipality, type Tenant, tenantOf } from '../municipality.ts';
import type { NamedPerson, Person } from '../person.ts';
import type { Mailbox } from './mail.ts';
import { scannerStories } from './scanner-stories.ts';
import { sharedStories } from './shared-mailbox-stories.ts';
import { type Sent, stories } from './stories.ts';
import { received, writeMail } from './write-mail.ts';

/** A person's mailbox; made on first use, because most of 4,000 are never opened. */
export const mailboxOf = (municipality: Municipality, person: Person): Mailbox => {
  const { mailboxes } = tenantOf(municipality, person.tenantId);
  const found = mailboxes.get(person.id) ?? { mails: [] };
  mailboxes.set(person.id, found);
  return found;
};

/** Whoever in the tenant has that address, if it is one of ours. */
export const ownerOf = (municipality: Municipality, tenantId: string, address: string): Person | undefined => {
  const wanted = address.toLowerCase();
  for (const person of tenantOf(municipality, tenantId).people.values())
    if (person.mail === wanted || person.upn === wanted || person.aliases.includes(wanted)) return person;
  return undefined;
};

/** The mailboxes a person may open: the own one, and the shared ones the person is a member of. */
export const mailboxesOf = ({ people, mailboxMembers }: Tenant, person: Person): Person[] => [
  person,
  ...[...people.values()].filter(({ id }) => mailboxMembers.get(id)?.has(person.id)),
];

/** Writes the mails of the named people: the sender's copy, and one for each recipient who has a mailbox here. */
export const fillMailboxes = (municipality: Municipality, now: Date): void => {
  const person = (name: NamedPerson): Person => {
    const found = municipality.named.get(name);
    if (!found) throw new Error(`nobody on the stage is called ${name}`);
    return found;
  };
  const told = [
    ...stories(person, now),
    ...sharedStories(person('maja'), familyMailbox(municipality), now),
    ...scannerStories(person('maja'), person('leo'), now),
  ];
  for (const sent of told) deliver(municipality, sent);
  for (const tenant of municipality.tenants.values())
    for (const { mails } of tenant.mailboxes.values())
      mails.sort((one, other) => other.sentDateTime.localeCompare(one.sentDateTime));
};

const familyMailbox = (municipality: Municipality): Person => {
  const tenant = tenantOf(municipality, municipality.ids.tenantA);
  const found = [...tenant.people.values()].find(({ id }) => tenant.mailboxMembers.has(id));
  if (!found) throw new Error('there is no shared mailbox on the stage');
  return found;
};

const deliver = (municipality: Municipality, { sender, ...draft }: Sent): void => {
  // Two mails may have one message id; in a mailbox each has an id of its own.
  const key = (owner: Person) => {
    const { mails } = mailboxOf(municipality, owner);
    const same = mails.filter(({ internetMessageId }) => internetMessageId === draft.internetMessageId).length;
    return [owner.id, draft.internetMessageId, ...(same > 0 ? [same] : [])].join('/');
  };
  if (sender)
    mailboxOf(municipality, sender).mails.push(writeMail({ ...draft, key: key(sender), folder: 'sentitems' }));
  const addresses = [...draft.to, ...(draft.cc ?? []), ...(draft.bcc ?? [])];
  for (const tenant of municipality.tenants.keys())
    for (const { address } of addresses) {
      const owner = ownerOf(municipality, tenant, address);
      if (owner)
        mailboxOf(municipality, owner).mails.push(received({ ...draft, key: '', folder: 'inbox' }, key(owner)));
    }
};
