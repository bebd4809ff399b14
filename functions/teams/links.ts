/** The tab's entity id in the manifest (staticTabs). */
const tab = 'desk';

/**
 * A deep link into the desk's tab in Teams. `subPage`: `case/<id>` for the team, `report/<id>` for a reporter; without one
 * the front page, where one reports.
 */
export const tabLink = (teamsAppId: string, subPage?: string): string => {
  const link = `https://teams.microsoft.com/l/entity/${teamsAppId}/${tab}`;
  return subPage ? `${link}?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPage }))}` : link;
};
