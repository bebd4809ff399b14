import { readEnvironment } from '#functions/environment.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { noteCard } from '#functions/teams/note-card.ts';
import { openTeams } from '#functions/teams/open-teams.ts';
import type { Channel, Teams } from '#functions/teams/teams.ts';
import { listen } from '#test/stage/http/listen.ts';
import { forgetfulJournal } from '#test/stage/journal.ts';
import { openTeams as openStageTeams } from '#test/stage/teams/teams.ts';
import { teamThreadId } from '#test/stage/teams/teams-ids.ts';
import { clientSecret, type GraphOnLoopback, openGraph } from '#test/stage-tests/graph/graph-on-loopback.ts';

let stage: GraphOnLoopback;
let front: Awaited<ReturnType<typeof listen>>;
let teams: Teams;
let channel: Channel;
let connector: ReturnType<typeof openStageTeams>;
const noted: string[] = [];
const card = noteCard({
  title: 'Ny sag',
  lines: ['2026-0001'],
  tone: 'calm',
  opens: [{ title: 'Åbn', appId: 'a' }],
});

beforeAll(async () => {
  stage = await openGraph({ employees: 20 });
  front = await listen(0);
  const { municipality, issuer, faults, switches } = stage;
  const { ids } = municipality;
  connector = openStageTeams({
    municipality,
    issuer,
    faults,
    switches,
    journal: forgetfulJournal(),
    now: () => stage.time.now,
    deskUrl: () => front.url,
  });
  front.serve((request, response) =>
    connector.connector(request, response, (request.url ?? '').slice('/connector'.length)),
  );
  const settings = readEnvironment({
    NODE_ENV: 'test',
    TENANTS: ids.tenantA,
    API_CLIENT_ID: ids.apiClientId,
    AUTHORITY_HOST: stage.address,
    BOT_CLIENT_ID: ids.botClientId,
    BOT_CLIENT_SECRET: clientSecret,
    BOT_TENANT_ID: ids.tenantA,
    BOT_SERVICE_URL: `${front.url}/connector/`,
    TEAMS_APP_ID: ids.teamsAppId,
    DESK_URL: 'http://localhost:4280',
    DATA_DIR: 'unused',
  });
  teams = openTeams(
    settings,
    async (_tenant, part, state, code) => void noted.push([part, state, code].filter(Boolean).join(' ')),
  );
  channel = {
    conversationId: '19:gdpr-vagten@thread.tacv2',
    serviceUrl: settings.bot.serviceUrl,
    tenantId: ids.tenantA,
  };
});
beforeEach(() => {
  // A minute later each time: Teams takes so many calls a second and no more.
  stage.time.now = new Date(stage.time.now.getTime() + 60_000);
  noted.length = 0;
  stage.faults.set('teams', '429', 0);
});
afterAll(async () => {
  await front.close();
  await stage.close();
});

const posted = async (): Promise<string> => {
  const id = await teams.post(channel, card, 'Ny sag');
  if (id === undefined) throw new Error('Teams named no card');
  return id;
};

const deleted = (id: string): string => {
  connector.deleteMessage(id);
  return id;
};

const closedPort = async (): Promise<string> => {
  const open = await listen(0);
  await open.close();
  return new URL(open.url).port;
};

const troubleOf = async (asked: Promise<unknown>): Promise<TeamsTrouble> => {
  const error = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof TeamsTrouble) return error;
  throw new Error(`no trouble: ${String(error)}`);
};

test('a card is posted, changed and answered under', async () => {
  const id = await posted();
  expect(await teams.update(channel, id, card, 'Sag')).toBe('updated');
  expect(await teams.reply(channel, id, card, 'Svar')).toBe('replied');
  expect(new Set(noted)).toEqual(new Set(['bot-in-team works']));
});

test('the list of channels is answered to a bot that may write in none', async () => {
  await teams.channels({
    teamId: '19:general@thread.tacv2',
    serviceUrl: channel.serviceUrl,
    tenantId: channel.tenantId,
  });
  expect(noted).toEqual(['bot-in-team answers']);
});

test('an answer is posted in the thread of its card', async () => {
  const id = await posted();
  await teams.reply(channel, id, card, 'Svar');
  expect(connector.messages().at(-1)).toMatchObject({ thread: id });
});

test.each([
  ['one there never was', async () => '12345'],
  ['one deleted in the channel', async () => deleted(await posted())],
])('%s is gone, which is no trouble of the setup', async (_what, idOf) => {
  const id = await idOf();
  noted.length = 0;
  expect([await teams.update(channel, id, card, 'Sag'), await teams.reply(channel, id, card, 'Svar')]).toEqual([
    'gone',
    'gone',
  ]);
  expect(noted).toEqual([]);
});

test('a card for which Teams answers 410 is gone', async () => {
  const id = await posted();
  stage.faults.set('teams', '410', 1);
  expect(await teams.update(channel, id, card, 'Sag')).toBe('gone');
});

test('a removed message is no longer there, and removing it again does no harm', async () => {
  const id = await posted();
  await teams.remove(channel, id);
  await teams.remove(channel, id);
  expect(connector.messages().find((one) => one.id === id)?.deletedAt).not.toBeNull();
});

test.each(['no-id', 'empty'] as const)('an answer without an id (%s) is a card posted all the same', async (kind) => {
  stage.faults.set('teams', kind, 1);
  expect(await teams.post(channel, card, 'Ny sag')).toBeUndefined();
});

test('the channels of a team have names', async () => {
  const [team] = [...(stage.municipality.tenants.get(channel.tenantId)?.teams.values() ?? [])];
  const teamId = team ? teamThreadId(team) : '';
  const channels = await teams.channels({
    teamId,
    serviceUrl: channel.serviceUrl,
    tenantId: channel.tenantId,
  });
  expect(channels).toContainEqual({ id: channel.conversationId, name: 'GDPR-vagten' });
});

test('where the bot is not installed it says so', async () => {
  const trouble = await troubleOf(teams.post({ ...channel, conversationId: '19:other@thread.tacv2' }, card, 'Ny sag'));
  expect(trouble).toMatchObject({ code: 'bot-not-installed', permanent: true });
  expect(noted).toEqual(['bot-in-team missing bot-not-installed']);
});

test('too many calls pass, with the pause that was asked for', async () => {
  stage.faults.set('teams', '429', 1);
  expect(await troubleOf(teams.post(channel, card, 'Ny sag'))).toMatchObject({
    permanent: false,
    uncertain: false,
    retryAfter: 1,
  });
});

test('a connection that never came about did nothing', async () => {
  const nowhere = { ...channel, serviceUrl: channel.serviceUrl.replace(/:\d+/, `:${await closedPort()}`) };
  expect(await troubleOf(teams.post(nowhere, card, 'Ny sag'))).toMatchObject({ code: 'unreachable', uncertain: false });
});

test.each(['reset', 'truncated', 'timeout'] as const)(
  'an answer lost on the way (%s) leaves the outcome unknown',
  async (kind) => {
    stage.faults.set('teams', kind, 1);
    expect(await troubleOf(teams.post(channel, card, 'Ny sag'))).toMatchObject({ permanent: false, uncertain: true });
  },
);

test.each([
  ['another host', 'https://evil.example/'],
  ['another channel of bots', 'https://webchat.botframework.com/'],
  ['Teams in the clear', 'http://smba.trafficmanager.net/emea/'],
])('the token is not sent to %s', async (_where, serviceUrl) => {
  const trouble = await troubleOf(teams.post({ ...channel, serviceUrl }, card, 'Ny sag'));
  expect(trouble).toMatchObject({ code: 'host-not-allowed', permanent: true });
});
