import type { ClientSettings, Host } from './host.ts';

/** The door the address names: the pane beside a mail, or the tab. */
export const doorOf = (path: string): Host['door'] => (path.startsWith('/outlook') ? 'outlook' : 'teams');

/**
 * Starts the host's own library and asks it who the person is; undefined outside any host. Only the door's library is
 * loaded.
 */
export const openHost = async (door: Host['door'], settings: ClientSettings): Promise<Host | undefined> => {
  if (door === 'teams') return (await import('./teams-host.ts')).openTeamsHost(settings);
  return (await import('./outlook-host.ts')).openOutlookHost(settings);
};
