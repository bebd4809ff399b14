import type { Recipient } from '#shared/mail/recipient.ts';
import type { Letter } from '../../../host/host.ts';

/**
 * The mail that asks wrong recipients to delete. Several do not see each other: their addresses would be the next breach.
 * The old subject is not repeated, since it may name a citizen.
 */
export const letterTo = (
  wrong: readonly Pick<Recipient, 'address'>[],
  words: { subject: string; text: string },
): Letter => {
  const addresses = [...new Set(wrong.map(({ address }) => address).filter((address) => address.includes('@')))];
  return { to: addresses.length === 1 ? addresses : [], bcc: addresses.length === 1 ? [] : addresses, ...words };
};
