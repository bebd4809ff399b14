/** What a page is told of the desk before anything else; only its clock matters to a pretended one. */
export const clientSettingsAt = (now: string | Date) => ({
  clientId: 'x',
  authority: 'x',
  scope: 'x',
  officeJs: 'x',
  teamsAppId: 'x',
  now: new Date(now).toISOString(),
});
