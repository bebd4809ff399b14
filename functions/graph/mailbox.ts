import { z } from 'zod';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';

const account = z.object({
  id: z.uuid(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  proxyAddresses: z.array(z.string()).nullish(),
});
const fields = 'id,mail,userPrincipalName,proxyAddresses';

/**
 * Whose a mailbox is, and every address that leads to it (User.Read.All): the primary one, aliases, and the user principal
 * name, which is often no address but looks like one.
 */
export const mailboxesOf = (ask: AskGraph): Pick<Graph, 'mailbox'> => ({
  mailbox: (tenantId, who) =>
    ask({ tenantId, part: 'graph' }, async (api) => {
      const filter = 'personId' in who ? `id eq '${who.personId}'` : called(who.address);
      const asked = api('/users').filter(encodeURIComponent(filter)).select(fields).top(2);
      const [found] = z.object({ value: z.array(account) }).parse(await asked.get()).value;
      return found && { accountId: found.id.toLowerCase(), addresses: addressesOf(found) };
    }),
});

// OData doubles a quote.
const called = (address: string): string => {
  const quoted = `'${address.replaceAll("'", "''")}'`;
  return `mail eq ${quoted} or userPrincipalName eq ${quoted}`;
};

const addressesOf = ({ mail, userPrincipalName, proxyAddresses }: z.infer<typeof account>): string[] => {
  const smtp = (proxyAddresses ?? []).flatMap((address) => /^smtp:(.+)$/i.exec(address)?.[1] ?? []);
  return [...new Set([mail, userPrincipalName, ...smtp].flatMap((one) => one?.toLowerCase() ?? []))];
};
