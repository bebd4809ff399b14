import { tabLink } from '#shared/addresses/tab-link.ts';
import type { Settings } from '../environment.ts';
import { appIdIn } from '../links.ts';
import type { GraphTrouble } from '../microsoft/trouble.ts';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';

/** Teams shows so many characters of the preview. */
const mostPreview = 150;

// The app is not installed for this one person: nothing is wrong with the setup. A missing consent is refused by the same
// code, for every person.
const isPersonal = ({ code, cause }: GraphTrouble): boolean =>
  ['Forbidden', 'NotFound', 'Request_ResourceNotFound', 'ResourceNotFound'].includes(code) &&
  !(cause instanceof Error && /missing (?:role )?permission/i.test(cause.message));

/**
 * Messages to one person's activity feed (RSC TeamsActivity.Send.User, comes with the installation). A later message of
 * the same chain takes the place of the earlier, so that a repeat is not a second message.
 */
export const feedOf = (ask: AskGraph, settings: Settings): Pick<Graph, 'notify'> => ({
  notify: async (tenantId, { personId, activityType, parameters, preview, subPage, chain }) => {
    await ask({ tenantId, part: 'activity-feed', excused: isPersonal }, (api) =>
      api(`/users/${personId}/teamwork/sendActivityNotification`).post({
        topic: { source: 'text', value: preview.slice(0, 80), webUrl: tabLink(appIdIn(settings, tenantId), subPage) },
        activityType,
        chainId: chain,
        previewText: { content: preview.slice(0, mostPreview) },
        templateParameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
      }),
    );
  },
});
