import type { Settings } from './settings.ts';

/** The tab's entity id in the manifest (staticTabs). */
const tab = 'desk';

/**
 * The id by which Teams finds the app: that of the municipality's catalogue, where it was uploaded (Learn, "Deep link to an
 * application"). The manifest's own is right for an app that one person has uploaded, and all there is before.
 */
export const appIdIn = (settings: Pick<Settings, 'catalogAppIds' | 'teamsAppId'>, tenantId: string): string =>
  settings.catalogAppIds[tenantId] ?? settings.teamsAppId;

/**
 * A deep link into the desk's tab in Teams. `subPage`: `case/<id>` for the team, `report/<id>` for a reporter, `queue`,
 * `reports`, or `front` where one reports; without one where the desk opens by itself.
 * @param appId see `appIdIn`
 */
export const tabLink = (appId: string, subPage?: string): string => {
  const link = `https://teams.microsoft.com/l/entity/${appId}/${tab}`;
  return subPage ? `${link}?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPage }))}` : link;
};
