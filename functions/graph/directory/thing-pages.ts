import { z } from 'zod';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { AskGraph } from '../client.ts';
import type { DirectoryGraph } from './directory-graph.ts';
import { name, readPage } from './page.ts';

/** What a member is called that is neither a person nor a group; without the right to it a list of members gives its id alone. */
export const thing = z.object({ id: z.uuid(), displayName: name });

export const seenThings = (rows: readonly z.infer<typeof thing>[]) =>
  rows.flatMap(({ id, displayName }) => (displayName ? [{ objectId: id.toLowerCase(), name: displayName }] : []));

/**
 * The names of the directory's devices (Device.Read.All) and contacts (OrgContact.Read.All). A municipality may leave either
 * right out: then the list is empty (Learn, "Microsoft Graph permissions reference").
 */
export const thingPagesOf = (ask: AskGraph): Pick<DirectoryGraph, 'things'> => ({
  things: async (tenantId, kind, at) => {
    try {
      const first = `/${kind}?$select=id,displayName&$top=999`;
      const page = await readPage(ask, tenantId, at ?? first, thing, isDenied);
      return { ...page, rows: seenThings(page.rows) };
    } catch (error) {
      if (!(error instanceof GraphTrouble && isDenied(error))) throw error;
      return { rows: [], unreadable: 0, next: undefined, changes: undefined };
    }
  },
});

const isDenied = ({ code }: GraphTrouble): boolean => code === 'Authorization_RequestDenied';
