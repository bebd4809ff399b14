import { catalogAppId } from '../municipality/ids.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import { TeamsRefusal } from './teams-refusal.ts';

export type Opened = { tab: string; subPage: string | null };

/**
 * Follows a deep link into an app as Teams does for that person: by the id of the person's own catalogue. Any other, the
 * manifest's among them, is an app that does not exist (msteams-docs issue 8896).
 */
export function openLink({ ids }: Municipality, person: Person, link: string): Opened {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const [, l, entity, appId, tab = ''] = url?.pathname.split('/') ?? [];
  if (url?.hostname !== 'teams.microsoft.com' || l !== 'l' || entity !== 'entity')
    throw new TeamsRefusal(400, 'That is no deep link into an app.');
  if (appId !== catalogAppId(ids, person.tenantId))
    throw new TeamsRefusal(404, 'App not found: Teams knows no app of that id here.');
  return { tab, subPage: subPageIn(url.searchParams.get('context')) };
}

function subPageIn(context: string | null): string | null {
  try {
    const read: unknown = JSON.parse(context ?? '{}');
    const subPage: unknown = Reflect.get(Object(read), 'subEntityId');
    return typeof subPage === 'string' ? subPage : null;
  } catch {
    return null;
  }
}
