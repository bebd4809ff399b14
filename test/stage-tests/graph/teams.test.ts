import { type GraphOnLoopback, openGraph, refusalOf } from './graph-on-loopback.ts';

describe('activity feed and channel', () => {
  let stage: GraphOnLoopback;
  let app: string;
  beforeEach(async () => {
    stage = await openGraph({
      besides: {
        application: ['TeamsAppInstallation.ReadForUser.All'],
        resourceSpecific: ['ChannelMessage.Read.Group'],
      },
    });
    app = await stage.appToken();
  });
  afterEach(() => stage.close());

  const usual = {
    topic: { source: 'text', value: 'Sag', webUrl: 'https://teams.microsoft.com/l/entity/app/sager' },
    activityType: 'breachAssigned',
    previewText: { content: 'Du har fået en sag' },
    templateParameters: [{ name: 'case', value: '2026-017' }],
  };
  const notify = (change: object = {}, name: 'sofie' | 'gaest' = 'sofie') =>
    stage.raw(`users/${stage.person(name).id}/teamwork/sendActivityNotification`, app, {
      method: 'POST',
      body: JSON.stringify({ ...usual, ...change }),
    });
  const channel = () => {
    for (const team of stage.municipality.tenants.get(stage.municipality.ids.tenantA)?.teams.values() ?? [])
      return `teams/${team.id}/channels/${encodeURIComponent('19:gdpr-vagten@thread.tacv2')}/messages`;
    throw new Error('no team');
  };

  test('a notification reaches the person with its template filled in', async () => {
    await notify();
    expect(stage.told).toMatchObject([
      { personId: stage.person('sofie').id, text: 'GDPR-vagten gav dig sag 2026-017' },
    ]);
  });

  test.each([
    ['an activity the manifest does not declare', { activityType: 'unknown' }],
    ['a template parameter missing', { templateParameters: [] }],
    ['a preview too long to be shown', { previewText: { content: 'x'.repeat(151) } }],
    ['a link that leads out of Teams', { topic: { ...usual.topic, webUrl: 'https://fremmed.example/' } }],
    ['a misspelt parameter', { previewtext: { content: 'x' } }],
  ])('%s is refused', async (_, change) => {
    expect(await refusalOf(notify(change))).toBe('400 BadRequest');
  });

  test('a person without the app cannot be told', async () => {
    expect(await refusalOf(notify({}, 'gaest'))).toBe('403 Forbidden');
  });

  test('no one can be told while no one has a licence for Teams', async () => {
    stage.switches.set('teamsLicence', 'nobody');
    expect(await refusalOf(notify())).toBe('403 Forbidden');
  });

  test('the installation of the app is found by the id in the manifest', async () => {
    const { value } = await stage
      .clientWith(app)
      .api(`/users/${stage.person('sofie').id}/teamwork/installedApps`)
      .expand('teamsApp')
      .filter(`teamsApp/externalId eq '${stage.municipality.ids.teamsAppId}'`)
      .get();
    expect(value).toHaveLength(1);
  });

  test('the thread under a card is read with the right the installation brings', async () => {
    const from = { kind: 'person', personId: stage.person('sofie').id } as const;
    const message = {
      createdDateTime: '2026-11-20T08:01:00Z',
      contentType: 'text',
      content: 'Jeg tager den',
    } as const;
    stage.channel.push(
      { ...message, attachments: [], id: '1', from: { kind: 'bot', name: 'GDPR-vagten' } },
      { ...message, attachments: [], id: '2', replyToId: '1', from },
    );
    const { value } = await stage.clientWith(app).api(`/${channel()}/1/replies`).get();
    expect(value).toMatchObject([{ id: '2', replyToId: '1', from: { user: { displayName: 'Sofie Lauritsen' } } }]);
  });

  test('what is written in a channel is closed to an app whose manifest does not ask for it', async () => {
    const asListed = await openGraph();
    const asked = asListed.raw(channel(), await asListed.appToken());
    expect(await refusalOf(asked)).toBe('403 Forbidden');
    await asListed.close();
  });

  test('without consent to the manifest neither feed nor channel is open', async () => {
    stage.switches.set('teamsAppConsent', 'withdrawn');
    expect([await refusalOf(notify()), await refusalOf(stage.raw(channel(), app))]).toEqual([
      '403 Forbidden',
      '403 Forbidden',
    ]);
  });

  test('a team without the app stays closed', async () => {
    for (const team of stage.municipality.tenants.get(stage.municipality.ids.tenantA)?.teams.values() ?? [])
      team.appInstalled = false;
    expect(await refusalOf(stage.raw(channel(), app))).toBe('403 Forbidden');
  });
});
