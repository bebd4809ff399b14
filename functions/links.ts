import type { Settings } from './environment.ts';

/**
 * The id by which Teams finds the app: that of the municipality's catalogue, where it was uploaded (Learn, "Deep link to
 * an application"). The manifest's own id is right for an app that one person has sideloaded, and the only one before the
 * upload.
 */
export const appIdIn = (settings: Pick<Settings, 'catalogAppIds' | 'teamsAppId'>, tenantId: string): string =>
  settings.catalogAppIds[tenantId] ?? settings.teamsAppId;
