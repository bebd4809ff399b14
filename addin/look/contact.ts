import { useEffect } from 'react';
import type { z } from 'zod';
import { firstRoutes } from '#shared/routes/first.ts';
import { useHost } from '../host/host.ts';
import { useRead } from '../use-api.ts';

const shape = firstRoutes.me.answer.shape.contact;
type Contact = z.infer<typeof shape>;

const nameOf = (person: string) => `gdpr-desk.contact.${person}`;
const isNamed = ({ name, phone, mail }: Contact): boolean => name !== '' || phone !== '' || mail !== '';

const kept = (person: string): Contact | undefined => {
  try {
    return shape.parse(JSON.parse(localStorage.getItem(nameOf(person)) ?? ''));
  } catch {
    return undefined;
  }
};

const keep = (person: string, contact: Contact): void => {
  try {
    if (isNamed(contact)) localStorage.setItem(nameOf(person), JSON.stringify(contact));
    else localStorage.removeItem(nameOf(person));
  } catch {
    // A storage that is closed or full keeps no number; the screens say in words whom to call.
  }
};

/**
 * The contact in the municipality's settings, as this computer last read it; undefined where none is named or was read
 * yet. Makes no call: it is needed most where sign-in or the network fails.
 */
export const useContact = (): Contact | undefined => {
  const { person } = useHost();
  const { data } = useRead('me', {}, { enabled: false });
  const contact = data?.contact ?? kept(person);
  return contact && isNamed(contact) ? contact : undefined;
};

/** Keeps the contact on this computer for the day when the desk cannot be asked. */
export const useKeepContact = (): void => {
  const { person } = useHost();
  const { data } = useRead('me', {}, { enabled: false });
  useEffect(() => {
    if (data) keep(person, data.contact);
  }, [person, data]);
};
