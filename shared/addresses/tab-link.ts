/** The tab's entity id in the manifest (staticTabs). */
const tab = 'desk';

/**
 * A deep link into the desk's tab in Teams.
 * @param appId the id by which Teams finds the app: that of the municipality's catalogue, where it was uploaded
 * @param address the page it opens, `/breaches/2026-0192`; without one the desk opens where the person begins
 */
export const tabLink = (appId: string, address?: string): string => {
  const link = `https://teams.microsoft.com/l/entity/${appId}/${tab}`;
  if (!address) return link;
  return `${link}?context=${encodeURIComponent(JSON.stringify({ subEntityId: address.replace(/^\//, '') }))}`;
};
