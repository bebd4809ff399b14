import { z } from 'zod';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';

const organisation = z.object({
  displayName: z.string(),
  verifiedDomains: z.array(z.object({ name: z.string() })),
});

/** The municipality's name and the domains that are inside it (Organization.Read.All). */
export const organisationOf = (ask: AskGraph): Pick<Graph, 'organisation'> => ({
  organisation: async (tenantId) => {
    const answer = await ask({ tenantId, part: 'graph' }, (api) =>
      api(`/organization/${tenantId}`).select('displayName,verifiedDomains').get(),
    );
    const { displayName, verifiedDomains } = organisation.parse(answer);
    return { name: displayName, domains: verifiedDomains.map(({ name }) => name.toLowerCase()) };
  },
});
