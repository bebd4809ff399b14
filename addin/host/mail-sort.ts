import { isExchangeName } from '#shared/mail/exchange-name.ts';

/**
 * What the open mail is to the person: one's own, an answer or other mail one received, a notice of a mail that was not
 * delivered; `unknown` where neither sender nor recipients name the person, as with an alias, bcc or a list.
 */
export type MailSort = 'sent' | 'answer' | 'bounce' | 'unknown';

/** Who the person is: the name, and the addresses that are surely the person's own or the open mailbox's. */
type Self = { readonly name: string; readonly addresses: readonly string[] };

/** Reads the sort of a mail from what its window shows. */
export const sortOf = (item: Office.MessageRead, self: Self): MailSort => {
  const own = new Set(self.addresses.map((address) => address.toLowerCase()));
  const mine = (one: Office.EmailAddressDetails | undefined): boolean => {
    const address = one?.emailAddress ?? '';
    // In its own house Exchange may name a person by a path instead of the address: then the name must do.
    return own.has(address.toLowerCase()) || (isExchangeName(address) && one?.displayName === self.name);
  };
  if (/^REPORT\./i.test(item.itemClass ?? '')) return 'bounce';
  if (mine(item.from) || mine(item.sender)) return 'sent';
  return [...(item.to ?? []), ...(item.cc ?? [])].some(mine) ? 'answer' : 'unknown';
};
