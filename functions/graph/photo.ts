import { GraphError, ResponseType } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { GraphTrouble } from '../microsoft/trouble.ts';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';

/** A photo is not worth a longer wait than its page. Milliseconds. */
const timeoutMs = 4000;

const isThere = z.instanceof(ArrayBuffer);

/**
 * The small photo of a person (User.Read.All; Learn, "Get profilePhoto"). Its failure says nothing of the setup: a tenant
 * may have closed photos alone.
 */
export const photosOf = (ask: AskGraph): Pick<Graph, 'photo'> => ({
  photo: async (tenantId, personId) => {
    const asking = { tenantId, part: 'graph', timeoutMs, excused: isRefusal } as const;
    try {
      return await ask(asking, async (api) => {
        const call = api(`/users/${encodeURIComponent(personId)}/photos/48x48/$value`).responseType(
          ResponseType.ARRAYBUFFER,
        );
        return new Uint8Array(isThere.parse(await call.get()));
      });
    } catch (error) {
      if (error instanceof GraphTrouble && isMissing(error)) return undefined;
      throw error;
    }
  },
});

const isRefusal = ({ permanent }: GraphTrouble): boolean => permanent;
// A person without a photo (ImageNotFound), without a mailbox, or gone.
const isMissing = ({ cause }: GraphTrouble): boolean => cause instanceof GraphError && cause.statusCode === 404;
